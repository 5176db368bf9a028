import { Button } from "@fluentui/react-components";
import { registers } from "../../domain/registers";
import { registerNames, type RegisterName } from "../../domain/registers/names";
import { Notice } from "../parts/notice";
import { Section } from "../parts/section";
import { enumerated } from "../parts/wording";
import styles from "./start.module.css";

/** For whoever opens the pane for the first time. */
export const Purpose = () => (
  <p className={styles.lead}>
    In deze werkmap houdt u bij wat is afgesproken en hoe het ervoor staat, van actiepunt tot budget. Dit paneel
    controleert de werkmap, zet haar op prioriteit en maakt de kwartaalrapportage.
  </p>
);

/** A workbook without our registers: what set-up would make. */
export const Welcome = ({
  taken,
  isBusy,
  setUp,
}: {
  taken: readonly RegisterName[];
  isBusy: boolean;
  setUp: () => void;
}) => (
  <>
    {taken.length > 0 && (
      <Notice kind="info">
        <p>
          {enumerated(taken)} {taken.length === 1 ? "is" : "zijn"} al in gebruik voor iets anders. Daaraan verandert
          niets; het register komt op een werkblad ernaast.
        </p>
      </Notice>
    )}
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={setUp}>
        Werkmap inrichten
      </Button>
    </div>
    <Section title={`${registerNames.length} werkbladen komen erbij`}>
      <dl className={styles.sheets}>
        {registerNames.map((name) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{registers[name].purpose}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>Wat al in de werkmap staat, blijft zoals het is.</p>
    </Section>
  </>
);

import { Button } from "@fluentui/react-components";
import { Section } from "../parts/section";
import type { Lack } from "./stage";
import styles from "./start.module.css";

/** A workbook in which something is missing: what, and the button that adds it. */
export const Incomplete = ({
  lacks,
  isBusy,
  setUp,
}: {
  lacks: readonly Lack[];
  isBusy: boolean;
  setUp: () => void;
}) => (
  <div className={styles.step}>
    <Section title="De werkmap is niet compleet">
      <p className={styles.quiet}>Aanvullen voegt alleen toe wat ontbreekt; wat er staat, blijft zoals het is.</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={setUp}>
          Werkmap aanvullen
        </Button>
      </div>
      <ul className={styles.list}>
        {lacks.map(({ register, what }) => (
          <li key={register}>
            <strong>{register}</strong> {what}
          </li>
        ))}
      </ul>
    </Section>
  </div>
);

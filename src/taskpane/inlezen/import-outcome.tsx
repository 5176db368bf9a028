import { Button } from "@fluentui/react-components";
import type { RegisterName } from "../../domain/registers/names";
import { LeftAloneView } from "../parts/left-alone-view";
import { Result } from "../parts/result";
import { TurnBack } from "../terugdraaien/turn-back";
import type { ImportResult } from "./import-result";
import styles from "./inlezen.module.css";

/** What came of it, and the way to the register. */
export const ImportOutcomeView = ({
  register,
  result: { kind, title, lines, left, notAdded, keptAs },
  onVisit,
}: {
  register: RegisterName;
  result: ImportResult;
  onVisit: () => void;
}) => (
  <Result kind={kind} title={title}>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {notAdded.length > 0 && (
      <ul className={styles.list}>
        {notAdded.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    <LeftAloneView cells={left} />
    <Button className={styles.way} onClick={onVisit}>{`Naar ${register}`}</Button>
    {keptAs !== null && <TurnBack id={keptAs} />}
  </Result>
);

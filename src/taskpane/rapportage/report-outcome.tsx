import { Button } from "@fluentui/react-components";
import { selectCell, showSheet, type ReportOutcome } from "../../excel";
import { Result } from "../parts/result";
import { usePane } from "../state/pane";
import { DifferenceTable } from "./difference-table";
import styles from "./rapportage.module.css";
import { reportResult } from "./report-result";

/** What came of a report, and the ways to it. */
export const ReportResultView = ({ outcome }: { outcome: ReportOutcome }) => {
  const pane = usePane();
  const { kind, title, lines, differences, more } = reportResult(outcome);
  const { sheet, frozen } = outcome;
  const visit = (going: () => Promise<void>) => () => {
    going().catch((error: unknown) => pane.fail(error));
  };
  return (
    <Result kind={kind} title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {differences.length > 0 && (
        <DifferenceTable differences={differences} onSelect={(cell) => visit(() => selectCell(sheet, cell))()} />
      )}
      {more !== null && <p>{more}</p>}
      <div className={styles.buttons}>
        <Button onClick={visit(() => showSheet(sheet))}>Naar de rapportage</Button>
        {frozen !== null && <Button onClick={visit(() => showSheet(frozen))}>Naar de vaste kopie</Button>}
      </div>
    </Result>
  );
};

import { usePane } from "../state/pane";
import { ViewHeading } from "../parts/view-heading";
import { Findings } from "./findings";

/** What the rules have against the workbook, cell by cell. */
export default function Controleren() {
  const { workbook } = usePane();
  // The shell shows what there is to say before the workbook was read.
  return workbook.kind === "read" ? (
    <Findings outcome={workbook.outcome} isChecking={workbook.isChecking} />
  ) : (
    <ViewHeading>Controleren</ViewHeading>
  );
}

import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../state/pane";
import { ReportMaker } from "./report-maker";
import styles from "./rapportage.module.css";

/** The quarterly report: which one, what stands in the way, and what came of it. */
export default function Rapportage() {
  const { workbook } = usePane();
  return (
    <div className={styles.view}>
      <ViewHeading>Rapportage</ViewHeading>
      <p className={styles.intro}>
        Maakt de kwartaalrapportage op een eigen werkblad. Elk cijfer is een formule op de registers en wordt
        nagerekend.
      </p>
      {workbook.kind === "read" && <ReportMaker outcome={workbook.outcome} />}
    </div>
  );
}

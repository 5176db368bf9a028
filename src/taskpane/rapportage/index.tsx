import { Button, Spinner } from "@fluentui/react-components";
import { Notice } from "../parts/notice";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../state/pane";
import { ReportMaker } from "./report-maker";
import styles from "./rapportage.module.css";

/** The quarterly report: which one, what stands in the way, and what came of it. */
export default function Rapportage() {
  const pane = usePane();
  const { workbook } = pane;
  return (
    <div className={styles.view}>
      <ViewHeading>Rapportage</ViewHeading>
      <p className={styles.intro}>
        Maakt de kwartaalrapportage op een eigen werkblad. Elk cijfer is een formule op de registers en wordt
        nagerekend.
      </p>
      {workbook.kind === "reading" && <Spinner size="tiny" label="De werkmap wordt gelezen…" />}
      {workbook.kind === "unread" && (
        <Notice kind="warning">
          <p>De werkmap is nog niet gelezen, dus er valt nog niets te rapporteren.</p>
          <Button size="small" onClick={() => void pane.check()}>
            Opnieuw controleren
          </Button>
        </Notice>
      )}
      {workbook.kind === "read" && <ReportMaker outcome={workbook.outcome} />}
    </div>
  );
}

import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../state/pane";
import { Importer } from "./importer";
import styles from "./inlezen.module.css";

/** Brings a list of the user's own into a register, after showing what that would do. */
export default function Inlezen() {
  const { workbook } = usePane();
  return (
    <div className={styles.view}>
      <ViewHeading>Inlezen</ViewHeading>
      <p className={styles.text}>
        Neemt een lijst die u al hebt over in een register. U ziet eerst wat erbij komt, wat verandert en wat niet kan.
        Er wordt niets geschreven voordat u op de knop onderaan drukt.
      </p>
      {workbook.kind === "read" && <Importer outcome={workbook.outcome} />}
    </div>
  );
}

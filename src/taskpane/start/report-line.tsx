import type { Settings } from "../../domain/snapshot/settings";
import { formatDate } from "../../domain/values/date";
import styles from "./start.module.css";

/** Whose workbook it is, and over what it reports. */
export const ReportLine = ({ settings }: { settings: Settings }) => {
  const { gemeente, kwartaal, rapportagejaar, peildatum } = settings;
  return (
    <p className={styles.lead}>
      {gemeente !== "" && <strong className={styles.gemeente}>{gemeente}</strong>}
      Rapportage over kwartaal {kwartaal} van {rapportagejaar}, peildatum&nbsp;{formatDate(peildatum)}
    </p>
  );
};

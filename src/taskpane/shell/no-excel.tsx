import { Notice } from "../parts/notice";
import styles from "./shell.module.css";

/** The page was opened by itself, in another Office program, or in an Excel that is too old. */
export const NoExcel = ({ application }: { application: string | null }) => (
  <>
    <h1 className={styles.title}>Sturing op uitvoering</h1>
    {application === "Excel" ? (
      <Notice kind="warning" title="Deze Excel is te oud">
        <p>
          Nodig is Excel op het web, Microsoft 365, of Office 2021 of nieuwer (ExcelApi 1.13). In de werkmap is niets
          gewijzigd.
        </p>
        <p>Open de werkmap in Excel op het web of vraag uw beheerder om Excel bij te werken.</p>
      </Notice>
    ) : (
      <Notice kind="info" title="Open dit paneel in Excel">
        <p>
          Dit paneel werkt alleen in Excel. Open daar uw werkmap en kies op het tabblad Start in de groep Sturing de
          knop Paneel openen.
        </p>
        <p>Ziet u die knop niet? Vraag uw beheerder om de invoegtoepassing beschikbaar te stellen.</p>
      </Notice>
    )}
  </>
);

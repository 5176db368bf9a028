import { Button } from "@fluentui/react-components";
import type { PaneState } from "../state/pane-state";
import styles from "./state-line.module.css";

/** Says quietly that what stands below may be older than the workbook, and why. */
export const StateLine = ({ state, check }: { state: PaneState; check: () => void }) => {
  const text = lineFor(state);
  if (text === null) return null;
  return (
    <div className={styles.line}>
      <span>{text}</span>
      {state.staleness?.kind !== "cell-edit" && (
        <Button size="small" onClick={check}>
          Nu bijwerken
        </Button>
      )}
    </div>
  );
};

const lineFor = ({ workbook, staleness, isCheckSlow, isWatching, job, alert }: PaneState): string | null => {
  if (staleness?.kind === "cell-edit") {
    return workbook.kind === "read"
      ? "Nog niet bijgewerkt: Excel wacht tot u klaar bent in de cel die u bewerkt (Enter of Esc)."
      : "Excel wacht tot u klaar bent in de cel die u bewerkt. Druk daar op Enter of Esc.";
  }
  if (job || alert || workbook.kind === "unread") return null;
  if (staleness) return `Wat u ziet is van de vorige controle. ${staleness.problem.happened}`;
  if (isCheckSlow) return "Excel antwoordt nog niet. Er is niets gewijzigd; wat u ziet is van de vorige controle.";
  if (!isWatching) return "Excel meldt geen wijzigingen aan dit paneel. Controleer zelf opnieuw na een wijziging.";
  return null;
};

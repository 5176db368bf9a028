import { Button } from "@fluentui/react-components";
import { formatDate } from "../../domain/values/date";
import type { CheckOutcome } from "../../excel";
import { Notice } from "../parts/notice";
import { enumerated } from "../parts/wording";
import type { Pane } from "../state/pane";
import { counted, severities, type SeverityCounts } from "./severity";

interface NothingShownProps {
  readonly outcome: CheckOutcome;
  readonly counts: SeverityCounts;
  readonly showAll: () => void;
  readonly go: Pane["go"];
}

/** Why the list is empty, and what to do next. */
export const NothingShown = ({ outcome: { found, findings, snapshot }, counts, showAll, go }: NothingShownProps) => {
  if (Object.keys(found).length === 0) {
    return (
      <Notice kind="info" title="Er valt nog niets te controleren">
        <p>Deze werkmap heeft nog geen registers. Richt de werkmap eerst in.</p>
        <Button appearance="primary" onClick={() => go("start")}>
          Naar Start
        </Button>
      </Notice>
    );
  }
  if (findings.length > 0) {
    const present = severities.filter((severity) => counts[severity] > 0);
    return (
      <Notice kind="info" title="Alles staat uit">
        <p>U ziet nu niets van {enumerated(present.map((severity) => counted(counts[severity], severity)))}.</p>
        <Button onClick={showAll}>Alles tonen</Button>
      </Notice>
    );
  }
  return (
    <Notice kind="success" title="Geen bevindingen">
      <p>
        De registers voldoen aan alle controles op peildatum {formatDate(snapshot.settings.peildatum)}. U kunt de
        rapportage maken.
      </p>
      <Button appearance="primary" onClick={() => go("rapportage")}>
        Naar Rapportage
      </Button>
    </Notice>
  );
};

import { Button, Spinner } from "@fluentui/react-components";
import { Suspense } from "react";
import type { PaneState } from "../state/pane-state";
import type { ViewName } from "../state/pane";
import { Waiting } from "./opening";
import { ProblemText } from "./problem-text";
import { ViewBoundary } from "./view-boundary";
import { views } from "./views";

/** The view that the user chose, or why there is nothing to show yet. */
export const View = ({
  state: { view, workbook, staleness },
  check,
  go,
}: {
  state: PaneState;
  check: () => void;
  go: (view: ViewName) => void;
}) => {
  if (workbook.kind === "reading") return staleness ? null : <Waiting />;
  if (workbook.kind === "unread") {
    return (
      <ProblemText role="alert" problem={workbook.problem}>
        <Button appearance="primary" onClick={check}>
          Opnieuw controleren
        </Button>
      </ProblemText>
    );
  }
  const Current = views[view];
  return (
    <ViewBoundary key={view} leave={view === "start" ? null : () => go("start")}>
      <Suspense fallback={<Spinner size="small" label="Onderdeel openen…" />}>
        <Current />
      </Suspense>
    </ViewBoundary>
  );
};

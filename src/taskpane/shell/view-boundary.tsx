import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { problemFrom } from "../state/problem";
import { ProblemText } from "./problem-text";

interface Props {
  readonly children: ReactNode;
  /** Goes to a view that may still work; null when this is that view. */
  readonly leave: (() => void) | null;
}

interface State {
  /** What was thrown, whatever it is. */
  readonly failure: { readonly error: unknown } | null;
}

/** Keeps a mistake in one view from taking the pane with it. React asks a class for this. */
export class ViewBoundary extends Component<Props, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError = (error: unknown): State => ({ failure: { error } });

  override render() {
    const { failure } = this.state;
    if (failure === null) return this.props.children;
    const { leave } = this.props;
    return (
      <ProblemText
        role="alert"
        problem={{
          ...problemFrom(failure.error),
          unchanged: "In de werkmap is hierdoor niets gewijzigd.",
          advice: "Laad het paneel opnieuw; blijft het misgaan, geef deze melding dan door aan uw beheerder.",
        }}
      >
        {/* A script that was not loaded is not asked for again by the same page. */}
        <Button appearance="primary" onClick={() => window.location.reload()}>
          Opnieuw laden
        </Button>
        {leave && <Button onClick={leave}>Naar Start</Button>}
      </ProblemText>
    );
  }
}

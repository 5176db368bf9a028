import { LeftAloneView } from "../parts/left-alone-view";
import { Result } from "../parts/result";
import type { TurnBackResult } from "./turn-back-result";

/** What came of turning back. */
export const TurnBackOutcomeView = ({ result: { kind, title, lines, left } }: { result: TurnBackResult }) => (
  <Result kind={kind} title={title}>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <LeftAloneView cells={left} />
  </Result>
);

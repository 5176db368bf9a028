import { LeftAloneView } from "../parts/left-alone-view";
import { Result } from "../parts/result";
import { TurnBack } from "../terugdraaien/turn-back";
import type { RepairResult } from "./repair-result";

/** What came of repairing, and the way back. */
export const RepairOutcomeView = ({ result: { kind, title, lines, left, keptAs } }: { result: RepairResult }) => (
  <Result kind={kind} title={title}>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    <LeftAloneView cells={left} />
    {keptAs !== null && <TurnBack id={keptAs} />}
  </Result>
);

import { useState } from "react";
import { TurnBackButton } from "./turn-back-button";
import { TurnBackOutcomeView } from "./turn-back-outcome";
import type { TurnBackResult } from "./turn-back-result";
import { useTurnBack } from "./use-turn-back";

/** At the outcome of an action: the button that turns it back, and then what came of that. */
export const TurnBack = ({ id }: { id: string }) => {
  const turnBack = useTurnBack();
  const [result, setResult] = useState<TurnBackResult | null>(null);
  if (result !== null) return <TurnBackOutcomeView result={result} />;
  return (
    <TurnBackButton id={id} onPress={() => void turnBack(id).then(setResult)}>
      Terugdraaien
    </TurnBackButton>
  );
};

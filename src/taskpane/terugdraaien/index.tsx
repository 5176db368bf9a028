import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../parts/notice";
import { useAsked, type Question } from "../parts/use-asked";
import type { KeptAction } from "../../domain/way-back/kept-action";
import { writing } from "../writing";
import { Unseen } from "../parts/unseen";
import { extentText, momentText, turnedBackText } from "./action-words";
import styles from "./terugdraaien.module.css";
import { TurnBackButton } from "./turn-back-button";
import { TurnBackOutcomeView } from "./turn-back-outcome";
import type { TurnBackResult } from "./turn-back-result";
import { useTurnBack } from "./use-turn-back";

/** More than these nobody looks back at; the sheet Terugdraaien has them all. */
const most = 10;

/** Another function each time: that asks again. */
const newQuestion = (): Question<readonly KeptAction[]> => async (signal) => {
  const { keptActions } = await writing();
  return keptActions({ signal });
};

/** What was brought in, repaired and sorted last, each with the button that turns it back. */
export default function KeptActions() {
  const turnBack = useTurnBack();
  const [question, setQuestion] = useState(newQuestion);
  const [done, setDone] = useState<{ readonly result: TurnBackResult; readonly at: number } | null>(null);
  const { answer: actions, problem } = useAsked(question);
  const again = (): void => setQuestion(newQuestion);

  const press = async (id: string): Promise<void> => {
    const result = await turnBack(id);
    if (result !== null) setDone((last) => ({ result, at: (last?.at ?? 0) + 1 }));
    again();
  };

  return (
    <>
      {done && <TurnBackOutcomeView key={done.at} result={done.result} />}
      {problem !== null && (
        <Notice kind="warning" title="Wat er is gedaan, kon niet worden gelezen">
          <p>{problem}</p>
          <Button size="small" className={styles.way} onClick={again}>
            Opnieuw bekijken
          </Button>
        </Notice>
      )}
      {actions === null && problem === null && <p className={styles.quiet}>Wordt bekeken…</p>}
      {actions !== null && <Actions actions={actions} onTurnBack={(id) => void press(id)} />}
    </>
  );
}

interface ActionsProps {
  readonly actions: readonly KeptAction[];
  readonly onTurnBack: (id: string) => void;
}

const Actions = ({ actions, onTurnBack }: ActionsProps) => {
  if (actions.length === 0) return <p className={styles.quiet}>Er is nog niets om terug te draaien.</p>;
  return (
    <>
      <ul className={styles.actions}>
        {actions.slice(0, most).map((action) => {
          const { id, what, moment } = action;
          const turnedBack = turnedBackText(action);
          return (
            <li key={id} className={styles.action}>
              <span>
                <span className={styles.what}>{what}</span> <span className={styles.quiet}>{momentText(moment)}</span>
              </span>
              <span>{extentText(action)}</span>
              {turnedBack === null ? (
                <TurnBackButton id={id} onPress={() => onTurnBack(id)}>
                  Terugdraaien
                  <Unseen>{` ${what} ${momentText(moment)}`}</Unseen>
                </TurnBackButton>
              ) : (
                <span className={styles.quiet}>{turnedBack}</span>
              )}
            </li>
          );
        })}
      </ul>
      {actions.length > most && (
        <p className={styles.quiet}>Oudere acties staan op het blad Terugdraaien van deze werkmap.</p>
      )}
    </>
  );
};

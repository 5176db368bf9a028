import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { sortedRegisters, type SortedRegister } from "../../domain/registers/names";
import { currentDay } from "../../excel";
import { ConfirmButton, type Confirmation } from "../parts/confirm-button";
import { Notice } from "../parts/notice";
import { Result } from "../parts/result";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../state/pane";
import { TurnBack } from "../terugdraaien/turn-back";
import { writing } from "../writing";
import { presenceIn, warningFor, warningForAll } from "./colleague";
import { RegisterCard } from "./register-card";
import { isToBeSetUp, stateOf } from "./register-state";
import { resultOf, type SortResult } from "./sort-result";
import styles from "./sorteren.module.css";
import { usePreview } from "./use-preview";

const asking = (about: string, says: string, isToldBefore: boolean): Confirmation => ({
  about,
  says,
  isToldBefore,
  yes: "Toch sorteren",
  no: "Toch niet",
});

/** Puts the registers in order of priority, after telling what that would do. */
export default function Sorteren() {
  const pane = usePane();
  const preview = usePreview(pane);
  const refusalId = useId();
  const [result, setResult] = useState<(SortResult & { readonly at: number }) | null>(null);
  const outcome = pane.workbook.kind === "read" ? pane.workbook.outcome : null;
  const isBusy = pane.job !== null;

  const sort = async (title: string, only: readonly SortedRegister[]): Promise<void> => {
    const sorted = await pane.run(title, async (work) => {
      const { sortRegisters } = await writing();
      return sortRegisters(currentDay(), only, work);
    });
    if (sorted === null) return;
    const next = resultOf(sorted);
    setResult((last) => ({ ...next, at: (last?.at ?? 0) + 1 }));
    pane.announce(next.lines.join(" "));
  };

  const cards = sortedRegisters.map((register) => {
    const seen = preview.registers?.find((one) => one.register === register);
    const [presence] = presenceIn([register], pane.colleagues, outcome?.found ?? {});
    return {
      register,
      state: seen ? stateOf(seen) : null,
      confirmation: presence ? asking(register, warningFor(presence), true) : null,
      isToBeSetUp: outcome !== null && isToBeSetUp(outcome.found[register], outcome.snapshot.registers[register]),
    };
  });
  const sortable = cards.filter(({ state }) => state?.isRefused !== true).map(({ register }) => register);
  const present = presenceIn(sortable, pane.colleagues, outcome?.found ?? {});

  return (
    <div className={styles.view}>
      <ViewHeading>Sorteren</ViewHeading>
      <p className={styles.intro}>
        Zet rijen in volgorde van prioriteit. Hele rijen verhuizen: opmaak, notities en uw eigen kolommen gaan mee.
      </p>
      {result && (
        <Result key={result.at} kind={result.kind} title={result.title}>
          {result.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {result.keptAs !== null && <TurnBack id={result.keptAs} />}
        </Result>
      )}
      {outcome && (
        <>
          {preview.problem !== null && (
            <Notice kind="warning" title="Hoe de registers staan, is nu niet bekend">
              <p>{preview.problem}</p>
              <Button size="small" className={styles.way} onClick={preview.look}>
                Opnieuw bekijken
              </Button>
            </Notice>
          )}
          <ConfirmButton
            appearance="primary"
            confirmation={
              present.length === 0
                ? null
                : asking(present.map(({ register }) => register).join(), warningForAll(present), false)
            }
            isUnavailable={isBusy || sortable.length === 0}
            describedBy={sortable.length === 0 ? refusalId : undefined}
            onPress={() => void sort("Registers sorteren", sortedRegisters)}
          >
            Alles sorteren
          </ConfirmButton>
          {sortable.length === 0 && (
            <p id={refusalId} className={styles.refusal}>
              Geen van de registers kan nu worden gesorteerd; hieronder staat bij elk waarom.
            </p>
          )}
          {cards.map(({ register, state, confirmation, isToBeSetUp: leadsToStart }) => (
            <RegisterCard
              key={register}
              register={register}
              state={state}
              confirmation={confirmation}
              isBusy={isBusy}
              onSort={() => void sort(`${register} sorteren`, [register])}
              onLook={preview.look}
              onSetUp={leadsToStart ? () => pane.go("start") : null}
            />
          ))}
        </>
      )}
    </div>
  );
}

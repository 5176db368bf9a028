import { Button } from "@fluentui/react-components";
import { useMemo, useReducer, useState } from "react";
import { mapHeaders } from "../../domain/import";
import type { RegisterName } from "../../domain/registers/names";
import { selectCell, showSheet, type CheckOutcome } from "../../excel";
import { Notice } from "../parts/notice";
import { Section } from "../parts/section";
import { usePane } from "../state/pane";
import { writing } from "../writing";
import { chosen, noChoices } from "./choices";
import { ColumnChoices } from "./column-choices";
import { columnLines, columnsSummary, missingText } from "./columns";
import { ImportOutcomeView } from "./import-outcome";
import { importResult, type ImportResult } from "./import-result";
import { keptOf } from "./import-words";
import styles from "./inlezen.module.css";
import { PlanView } from "./plan-view";
import { RegisterChoice } from "./register-choice";
import { SourceChoice } from "./source-choice";
import { usePreview } from "./use-preview";

interface Done {
  readonly register: RegisterName;
  readonly result: ImportResult;
  readonly at: number;
}

/** From a list to a register, on one page: the list, the register, the columns, what would happen, and the button. */
export const Importer = ({ outcome }: { outcome: CheckOutcome }) => {
  const pane = usePane();
  const [choices, choose] = useReducer(chosen, noChoices);
  const [done, setDone] = useState<Done | null>(null);
  const { sources, source, looked, isCurrent, problem, look } = usePreview(pane, choices);
  const list = looked?.list ?? null;
  const register = choices.register ?? looked?.register ?? null;
  const proposed = useMemo(() => (list && register ? mapHeaders(list, register) : null), [list, register]);
  const mapping = useMemo(
    () => (list && register ? mapHeaders(list, register, choices.columns) : null),
    [list, register, choices.columns],
  );
  const plan = looked?.preview?.plan ?? null;
  // Who only changes rows that are there has no use for what new ones would lack.
  const missing = mapping === null || (plan !== null && plan.additions.length === 0) ? null : missingText(mapping);
  const sheet = register === null ? undefined : outcome.found[register]?.location.sheet;
  const visit = (going: Promise<void>): void => {
    going.catch((error: unknown) => pane.fail(error));
  };

  const apply = async (): Promise<void> => {
    if (!looked || !plan || !list) return;
    const { rows } = keptOf(plan, choices.left);
    const written = await pane.run("Lijst inlezen", async (work) => {
      const { applyImport } = await writing();
      return applyImport(list, plan, rows, work);
    });
    if (written === null) return;
    const result = importResult(plan.register, written);
    setDone((last) => ({ register: plan.register, result, at: (last?.at ?? 0) + 1 }));
    pane.announce(`${result.title}. ${result.lines.join(" ")}`);
  };

  return (
    <>
      {done && (
        <ImportOutcomeView
          key={done.at}
          register={done.register}
          result={done.result}
          onVisit={() => visit(showSheet(outcome.found[done.register]?.location.sheet ?? done.register))}
        />
      )}
      {problem !== null && (
        <Notice kind="warning" title="De lijst kon niet worden gelezen">
          <p>{problem}</p>
          <Button size="small" className={styles.way} onClick={look}>
            Opnieuw bekijken
          </Button>
        </Notice>
      )}
      <Section title="1. De lijst">
        {sources === null && problem === null ? (
          <p className={styles.quiet}>Wordt bekeken…</p>
        ) : (
          <SourceChoice
            sources={sources ?? []}
            source={source}
            onChoose={(next) => {
              setDone(null);
              choose({ type: "source", source: next });
            }}
          />
        )}
      </Section>
      {looked && (
        <Section title="2. Het register">
          <RegisterChoice
            register={register}
            suggested={looked.suggested}
            onChoose={(next) => choose({ type: "register", register: next })}
          />
        </Section>
      )}
      {list && mapping && proposed && (
        <Section title="3. De kolommen">
          {mapping.obstacle === null ? (
            <p className={styles.text}>{columnsSummary(list, mapping)}</p>
          ) : (
            <Notice kind="error">
              <p>{mapping.obstacle}</p>
            </Notice>
          )}
          {missing !== null && (
            <Notice kind="warning">
              <p>{missing}</p>
            </Notice>
          )}
          <ColumnChoices
            key={`${list.name} ${mapping.register}`}
            lines={columnLines(list, mapping, proposed)}
            onChoose={(position, target) => choose({ type: "column", position, target })}
          />
        </Section>
      )}
      {looked?.preview && list && mapping?.obstacle === null && (
        <PlanView
          list={list}
          preview={looked.preview}
          left={choices.left}
          isCurrent={isCurrent}
          isBusy={pane.job !== null}
          onKeep={(ids, isKept) => choose({ type: "rows", ids, isKept })}
          onSelect={source?.kind === "cells" ? (cell) => visit(selectCell(source.source.sheet, cell)) : null}
          onSetUp={sheet === undefined ? () => pane.go("start") : null}
          onApply={() => void apply()}
        />
      )}
    </>
  );
};

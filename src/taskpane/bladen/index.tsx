import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { madeSheets } from "../../domain/sheets";
import type { SheetDeclaration } from "../../domain/sheets/made-sheet";
import { currentDay, makeSheets, showSheet, type SheetsOutcome } from "../../excel";
import { Notice } from "../parts/notice";
import { Result } from "../parts/result";
import { Section } from "../parts/section";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../state/pane";
import styles from "./bladen.module.css";
import { sheetsResult } from "./sheets-result";

/** Makes sheets from the registers: each on its own, or all of them. */
export default function Bladen() {
  const pane = usePane();
  const introId = useId();
  const [made, setMade] = useState<{ readonly outcome: SheetsOutcome; readonly at: number } | null>(null);
  const outcome = pane.workbook.kind === "read" ? pane.workbook.outcome : null;
  const isSetUp = outcome?.found.Instellingen?.as === "table";
  const isUnavailable = pane.job !== null || !isSetUp;

  const make = async (title: string, sheets: readonly SheetDeclaration[]): Promise<void> => {
    const next = await pane.run(title, (work) => makeSheets(sheets, currentDay(), VERSION, {}, work));
    if (next === null) return;
    setMade((last) => ({ outcome: next, at: (last?.at ?? 0) + 1 }));
    pane.announce(sheetsResult(next).title);
    const [first] = next.made;
    if (first) visit(first.sheet);
  };
  const visit = (sheet: string): void => {
    showSheet(sheet).catch((error: unknown) => pane.fail(error));
  };
  const press = (title: string, sheets: readonly SheetDeclaration[]) => () => {
    if (!isUnavailable) void make(title, sheets);
  };
  const result = made && sheetsResult(made.outcome);

  return (
    <div className={styles.view}>
      <ViewHeading>Bladen</ViewHeading>
      <p id={introId} className={styles.intro}>
        Maakt overzichten uit de registers, elk op een eigen blad om af te drukken. Een blad dat er al staat, wordt
        opnieuw gemaakt; uw eigen bladen blijven zoals ze zijn.
      </p>
      {made && result && (
        <Result key={made.at} kind={result.kind} title={result.title}>
          {result.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <ul className={styles.made}>
            {made.outcome.made.map(({ sheet }) => (
              <li key={sheet}>
                <Button size="small" onClick={() => visit(sheet)}>{`Naar ${sheet}`}</Button>
              </li>
            ))}
          </ul>
        </Result>
      )}
      {outcome && !isSetUp && (
        <Notice kind="warning" title="De werkmap is nog niet ingericht">
          <p>De bladen tellen op wat in de registers staat. Richt de werkmap eerst in op Start.</p>
          <Button size="small" onClick={() => pane.go("start")}>
            Naar Start
          </Button>
        </Notice>
      )}
      {outcome && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={isUnavailable}
            className={styles.all}
            onClick={press("Bladen maken", madeSheets)}
          >
            Alle bladen maken
          </Button>
          {madeSheets.map((sheet) => (
            <Section key={sheet.slug} title={sheet.title}>
              <p className={styles.says}>{sheet.says}.</p>
              <Button
                className={styles.make}
                disabledFocusable={isUnavailable}
                onClick={press(`${sheet.title} maken`, [sheet])}
              >{`${sheet.title} maken`}</Button>
            </Section>
          ))}
        </>
      )}
    </div>
  );
}

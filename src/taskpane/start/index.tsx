import { useMemo, useState } from "react";
import { currentDay } from "../../excel";
import { Result } from "../parts/result";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../state/pane";
import { writing } from "../writing";
import { Incomplete } from "./incomplete";
import { OverviewSections } from "./overview-sections";
import { ReportLine } from "./report-line";
import { setUpWords, type SetUpWords } from "./set-up-words";
import { stageOf } from "./stage";
import styles from "./start.module.css";
import { WayBack } from "./way-back";
import { Purpose, Welcome } from "./welcome";

/** What is in this workbook and what to do next. */
export default function Start() {
  const pane = usePane();
  const [told, setTold] = useState<(SetUpWords & { readonly at: number }) | null>(null);
  const outcome = pane.workbook.kind === "read" ? pane.workbook.outcome : null;
  const stage = useMemo(() => outcome && stageOf(outcome), [outcome]);

  const run = async (title: string): Promise<void> => {
    const done = await pane.run(title, async (work) => {
      const { setUp } = await writing();
      return setUp(currentDay(), {}, work);
    });
    if (done === null) return;
    const words = setUpWords(done);
    setTold((last) => ({ ...words, at: (last?.at ?? 0) + 1 }));
    pane.announce(`${words.title}.`);
  };
  const isBusy = pane.job !== null;

  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <ViewHeading>Start</ViewHeading>
        {stage?.kind === "empty" && <Purpose />}
        {outcome && stage?.kind !== "empty" && <ReportLine settings={outcome.snapshot.settings} />}
      </div>
      {told && <SetUpResult key={told.at} words={told} />}
      {stage?.kind === "empty" && (
        <Welcome taken={stage.taken} isBusy={isBusy} setUp={() => void run("Werkmap inrichten")} />
      )}
      {stage?.kind === "incomplete" && (
        <Incomplete lacks={stage.lacks} isBusy={isBusy} setUp={() => void run("Werkmap aanvullen")} />
      )}
      {outcome && stage && stage.kind !== "empty" && (
        <>
          <OverviewSections outcome={outcome} isComplete={stage.kind === "complete"} />
          <WayBack />
        </>
      )}
    </div>
  );
}

const SetUpResult = ({ words: { kind, title, done, left } }: { words: SetUpWords }) => (
  <Result kind={kind} title={title}>
    {done.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {left.length > 0 && (
      <ul className={styles.list}>
        {left.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </Result>
);

import { useMemo, useState } from "react";
import type { SelectedCell } from "../../excel";
import { Notice } from "../parts/notice";
import { usePane } from "../state/pane";
import { CandidateBox } from "./candidate-box";
import { referenceAt, type Candidate, type ReferenceCell } from "./reference-cell";
import { choiceText, placeText, pointsText } from "./reference-words";
import { useSelection } from "./use-selection";
import styles from "./verwijzing.module.css";

/** Where the selected cell points, and a way to let it point elsewhere by name; nothing while it is no reference. */
export default function Verwijzing() {
  const { workbook } = usePane();
  const selected = useSelection();
  const snapshots = workbook.kind === "read" ? workbook.outcome.snapshot.registers : null;
  const cell = useMemo(() => snapshots && referenceAt(snapshots, selected), [snapshots, selected]);
  return cell && selected && <Picker key={placeOf(selected)} cell={cell} />;
}

const placeOf = ({ sheet, address }: SelectedCell): string => `${sheet}!${address}`;

const Picker = ({ cell }: { cell: ReferenceCell }) => {
  const pane = usePane();
  const [refusal, setRefusal] = useState<string | null>(null);
  const place = placeText(cell);

  const choose = async (candidate: Candidate): Promise<void> => {
    setRefusal(null);
    const { register, header, key, value } = cell;
    const change = { register, key, header, from: value, to: candidate.key };
    const outcome = await pane.run("Verwijzing wijzigen", async (work) => {
      const { writeReference } = await import(/* webpackChunkName: "inlezen" */ "./write-reference");
      return writeReference(change, work);
    });
    if (outcome === null) return;
    const { isDone, text } = choiceText(cell, candidate, outcome);
    if (!isDone) setRefusal(text);
    pane.announce(text);
  };

  return (
    <section className={styles.picker} aria-label="Verwijzing">
      <p className={styles.text}>
        {place}: <b>{pointsText(cell)}</b>
      </p>
      {refusal !== null && (
        <Notice kind="warning">
          <p>{refusal}</p>
        </Notice>
      )}
      {cell.key === "" ? (
        <p className={styles.note}>Vul eerst het Nr van deze rij in; daarna kunt u hier kiezen.</p>
      ) : (
        <CandidateBox
          label={`Kies uit ${cell.target}`}
          candidates={cell.candidates}
          current={cell.points?.key ?? null}
          isBusy={pane.job !== null}
          onChoose={(candidate) => void choose(candidate)}
        />
      )}
    </section>
  );
};

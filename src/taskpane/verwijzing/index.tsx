import { useMemo, useState } from "react";
import type { SelectedCell } from "../../excel";
import { Notice } from "../parts/notice";
import { usePane } from "../state/pane";
import { writing } from "../writing";
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
  // Kept here: who selects another cell meanwhile still reads it on coming back.
  const [refusal, setRefusal] = useState<{ readonly place: string; readonly text: string } | null>(null);
  if (!cell || !selected) return null;
  const place = placeOf(selected);
  return (
    <Picker
      key={place}
      cell={cell}
      refusal={refusal?.place === place ? refusal.text : null}
      onRefuse={(text) => setRefusal(text === null ? null : { place, text })}
    />
  );
}

const placeOf = ({ sheet, address }: SelectedCell): string => `${sheet}!${address}`;

interface PickerProps {
  readonly cell: ReferenceCell;
  /** Dutch: why the last choice for this cell was not written; null when it was. */
  readonly refusal: string | null;
  readonly onRefuse: (text: string | null) => void;
}

const Picker = ({ cell, refusal, onRefuse }: PickerProps) => {
  const pane = usePane();
  const place = placeText(cell);

  const choose = async (candidate: Candidate): Promise<void> => {
    onRefuse(null);
    const { register, header, key, value } = cell;
    const change = { register, key, header, from: value, to: candidate.key };
    const outcome = await pane.run("Verwijzing wijzigen", async (work) => {
      const { writeCells } = await writing();
      return writeCells([change], work);
    });
    if (outcome === null) return;
    const { isDone, text } = choiceText(cell, candidate, outcome);
    if (!isDone) onRefuse(text);
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

import { Field, Select } from "@fluentui/react-components";
import { useId, useState, type ChangeEvent } from "react";
import type { ImportSource } from "../../excel";
import { Notice } from "../parts/notice";
import unseen from "../parts/unseen.module.css";
import { sameSource, type Source } from "./choices";
import { counted, rowsText } from "../parts/counts";
import styles from "./inlezen.module.css";
import { readFile } from "./read-file";

interface SourceChoiceProps {
  readonly sources: readonly ImportSource[];
  readonly source: Source | null;
  readonly onChoose: (source: Source) => void;
}

const file = "bestand";

const sizeOf = (source: Source): string => {
  const { rows, columns } =
    source.kind === "cells"
      ? source.source
      : { rows: source.list.cells.length, columns: Math.max(0, ...source.list.cells.map(({ length }) => length)) };
  return `${rowsText(rows)}, ${counted(columns, "kolom", "kolommen")}`;
};

/** Which list: a sheet or selection of this workbook, or a file. */
export const SourceChoice = ({ sources, source, onChoose }: SourceChoiceProps) => {
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = source?.kind === "cells" ? source.source : null;
  const offered = chosen === null || sources.some((each) => sameSource(each, chosen)) ? sources : [chosen, ...sources];
  const value = chosen === null ? file : String(offered.findIndex((each) => sameSource(each, chosen)));

  const choose = (next: string): void => {
    const picked = offered[Number(next)];
    if (next === file || picked === undefined) return;
    setProblem(null);
    onChoose({ kind: "cells", source: picked });
  };
  const open = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [picked] = input.files ?? [];
    if (!picked) return;
    const outcome = await readFile(picked);
    // Otherwise the same file, once it was put right, would be no change.
    input.value = "";
    if ("problem" in outcome) setProblem(outcome.problem);
    else {
      setProblem(null);
      onChoose({ kind: "file", list: outcome.list });
    }
  };

  return (
    <>
      {(offered.length > 0 || source !== null) && (
        <Field label="Lijst" {...(source === null ? {} : { hint: sizeOf(source) })}>
          <Select value={value} onChange={(_, data) => choose(data.value)}>
            {source?.kind === "file" && <option value={file}>{`Bestand ${source.list.name}`}</option>}
            {offered.map(({ kind, sheet, address, label }, index) => (
              <option key={`${kind} ${sheet} ${address}`} value={index}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {offered.length === 0 && source === null && (
        <p className={styles.text}>
          In deze werkmap staat geen lijst van uzelf: alleen registers en gemaakte bladen. Plak uw lijst op een nieuw
          werkblad, of kies een bestand.
        </p>
      )}
      <div>
        <label className={styles.file} htmlFor={id}>
          CSV-bestand kiezen
          <input
            id={id}
            type="file"
            accept=".csv,.txt"
            className={unseen.unseen}
            onChange={(event) => void open(event)}
          />
        </label>
      </div>
      {problem !== null && (
        <div role="alert">
          <Notice kind="error">
            <p>{problem}</p>
          </Notice>
        </div>
      )}
    </>
  );
};

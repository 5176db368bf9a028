import { useId, useState } from "react";
import styles from "./inlezen.module.css";
import type { RefusalGroup, RefusedRow } from "./refusal-groups";
import { ShownInParts } from "./shown-in-parts";

interface RefusalsProps {
  readonly title: string;
  readonly groups: readonly RefusalGroup[];
  /** Goes to a cell of the list; null when the list is a file. */
  readonly onSelect: ((cell: string) => void) | null;
}

/** Rows that are not brought in, by what is wrong with them. */
export const Refusals = ({ title, groups, onSelect }: RefusalsProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      <ShownInParts items={groups} keyOf={({ key }) => key}>
        {({ reason, rows }) => (
          <>
            <p className={styles.text}>{reason}</p>
            <RefusedRows rows={rows} onSelect={onSelect} />
          </>
        )}
      </ShownInParts>
    </section>
  );
};

const rowsAtFirst = 8;

const RefusedRows = ({ rows, onSelect }: { rows: readonly RefusedRow[]; onSelect: RefusalsProps["onSelect"] }) => {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, rowsAtFirst);
  return (
    <p className={styles.places}>
      {shown.map(({ row, cell }) => (
        <span key={row}>
          {onSelect === null ? (
            `rij ${row}`
          ) : (
            <button type="button" className={styles.go} onClick={() => onSelect(cell)}>
              {`Naar rij ${row}`}
            </button>
          )}
        </span>
      ))}
      {shown.length < rows.length && (
        <button type="button" className={styles.go} onClick={() => setIsWhole(true)}>
          {`Nog ${rows.length - shown.length} rijen`}
        </button>
      )}
    </p>
  );
};

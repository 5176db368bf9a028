import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { PlannedCell, PlannedRow } from "../../domain/import";
import { enumerated } from "../parts/wording";
import { Tick } from "../parts/tick";
import { Unseen } from "../parts/unseen";
import { rowId } from "./choices";
import { excerptOf } from "./excerpt";
import styles from "./inlezen.module.css";
import { ShownInParts } from "./shown-in-parts";

interface PlannedRowsProps {
  readonly title: string;
  readonly kind: "addition" | "change";
  readonly rows: readonly PlannedRow[];
  readonly left: ReadonlySet<string>;
  readonly onKeep: (ids: readonly string[], isKept: boolean) => void;
}

/** Rows that come or change, each with a tick that the user may take away. */
export const PlannedRows = ({ title, kind, rows, left, onKeep }: PlannedRowsProps) => {
  const id = useId();
  const ids = rows.map(rowId);
  const isAll = ids.every((each) => !left.has(each));
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div className={styles.head}>
        <h4 id={id} className={styles.title}>
          {title}
        </h4>
        {rows.length > 1 && (
          <Button size="small" appearance="subtle" onClick={() => onKeep(ids, !isAll)}>
            {isAll ? "Geen" : "Alles"}
            <Unseen> van {title}</Unseen>
          </Button>
        )}
      </div>
      <ShownInParts items={rows} keyOf={rowId}>
        {(row) => (
          <PlannedRowView
            row={row}
            kind={kind}
            isKept={!left.has(rowId(row))}
            onKeep={(isKept) => onKeep([rowId(row)], isKept)}
          />
        )}
      </ShownInParts>
    </section>
  );
};

interface PlannedRowProps {
  readonly row: PlannedRow;
  readonly kind: "addition" | "change";
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
}

/** So many cells tell which row it is; the others open when asked. */
const cellsAtFirst = 3;

const PlannedRowView = ({ row, kind, isKept, onKeep }: PlannedRowProps) => {
  const { key, title, sourceRow, cells, stillEmpty } = row;
  const [isWhole, setIsWhole] = useState(false);
  const shown = kind === "change" || isWhole ? cells : cells.slice(0, cellsAtFirst);
  const hasMore =
    shown.length < cells.length || cells.some(({ shownFrom, shownTo }) => excerptOf(shownFrom, shownTo).isCut);
  return (
    <>
      <Tick isTicked={isKept} onTick={onKeep}>
        <span className={styles.name}>
          <b>{key}</b> {title} <span className={styles.place}>rij {sourceRow}</span>
        </span>
      </Tick>
      <CellTable kind={kind} cells={shown} isWhole={isWhole} />
      {stillEmpty.length > 0 && (
        <p className={styles.quiet}>Blijft leeg, maar is verplicht: {enumerated(stillEmpty)}.</p>
      )}
      {(hasMore || isWhole) && (
        <Button size="small" appearance="subtle" className={styles.way} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? "Minder tonen" : moreText(cells.length - shown.length)}
          <Unseen> van {key}</Unseen>
        </Button>
      )}
    </>
  );
};

const moreText = (hidden: number): string =>
  hidden > 0 ? `Nog ${hidden} ${hidden === 1 ? "kolom" : "kolommen"}` : "Hele tekst";

const CellTable = ({
  kind,
  cells,
  isWhole,
}: {
  kind: PlannedRowsProps["kind"];
  cells: readonly PlannedCell[];
  isWhole: boolean;
}) => (
  <table className={styles.cells}>
    {kind === "change" && (
      <thead>
        <tr>
          <th scope="col">Kolom</th>
          <th scope="col">Nu</th>
          <th scope="col">Wordt</th>
        </tr>
      </thead>
    )}
    <tbody>
      {cells.map(({ header, shownFrom, shownTo }) => {
        const { from, to } = isWhole ? { from: shownFrom, to: shownTo } : excerptOf(shownFrom, shownTo);
        return (
          <tr key={header}>
            <th scope="row">{header}</th>
            {kind === "change" && <td>{from === "" ? <span className={styles.quiet}>leeg</span> : from}</td>}
            <td className={styles.new}>{to}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

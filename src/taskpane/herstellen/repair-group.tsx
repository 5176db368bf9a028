import { Button } from "@fluentui/react-components";
import { memo, useLayoutEffect, useRef, useState } from "react";
import table from "../parts/old-and-new.module.css";
import { Tick } from "../parts/tick";
import { Unseen } from "../parts/unseen";
import type { OfferedRepair, RepairGroup } from "./repair-groups";
import styles from "./repair-list.module.css";

/** So many tell what a group is about; more come when asked. */
const first = 10;

const step = 100;

interface RepairGroupProps {
  readonly group: RepairGroup;
  readonly left: ReadonlySet<string>;
  readonly onTick: (ids: readonly string[], isKept: boolean) => void;
}

/** The repairs of one rule in one register, old beside new. */
export const RepairGroupView = ({ group: { register, says, items }, left, onTick }: RepairGroupProps) => {
  const [most, setMost] = useState(first);
  const body = useRef<HTMLTableSectionElement>(null);
  const focusFrom = useRef<number | null>(null);
  useLayoutEffect(() => {
    const row = focusFrom.current === null ? null : body.current?.children[focusFrom.current];
    focusFrom.current = null;
    row?.querySelector("input")?.focus();
  }, [most]);
  const ids = items.map((item) => item.id);
  const isAll = ids.every((each) => !left.has(each));
  const more = Math.min(step, items.length - most);
  return (
    <div className={styles.group}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          {register} <span className={styles.quiet}>· {items.length.toLocaleString("nl-NL")}</span>
        </h3>
        {items.length > 1 && (
          <Button size="small" appearance="subtle" onClick={() => onTick(ids, !isAll)}>
            {isAll ? "Geen" : "Alles"}
            <Unseen>{` van ${register}: ${says}`}</Unseen>
          </Button>
        )}
      </div>
      <p className={styles.says}>{says}</p>
      <table className={`${table.table ?? ""} ${styles.cells ?? ""}`} aria-label={`${register}: ${says}`}>
        <thead>
          <tr>
            <th scope="col">Cel</th>
            <th scope="col">Oud</th>
            <th scope="col">Nieuw</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {items.slice(0, most).map((item) => (
            <RepairLine key={item.id} item={item} isKept={!left.has(item.id)} onTick={onTick} />
          ))}
        </tbody>
      </table>
      {more > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            focusFrom.current = most;
            setMost(most + step);
          }}
        >{`Nog ${more} tonen`}</Button>
      )}
    </div>
  );
};

interface RepairLineProps {
  readonly item: OfferedRepair;
  readonly isKept: boolean;
  readonly onTick: RepairGroupProps["onTick"];
}

const RepairLine = memo(({ item: { id, repair, place }, isKept, onTick }: RepairLineProps) => (
  <tr>
    <th scope="row">
      <Tick isTicked={isKept} onTick={(isTicked) => onTick([id], isTicked)}>
        <span className={styles.place}>{place}</span>
      </Tick>
    </th>
    <td className={table.value}>{repair.shown.from}</td>
    <td className={`${table.value ?? ""} ${styles.new ?? ""}`}>{repair.shown.to}</td>
  </tr>
));
RepairLine.displayName = "RepairLine";

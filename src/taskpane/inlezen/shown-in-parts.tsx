import { Button } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import styles from "./inlezen.module.css";

/** More than these at once push what comes after them out of reach. */
const first = 5;

const step = 50;

interface ShownInPartsProps<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** As rows between lines, or as fields below each other. */
  readonly look?: "rows" | "fields";
  readonly children: (item: Item) => ReactNode;
}

/** A list of which the first few are shown, and more when asked; focus goes to the first that appears. */
export const ShownInParts = <Item,>({ items, keyOf, look = "rows", children }: ShownInPartsProps<Item>) => {
  const [most, setMost] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const focusFrom = useRef<number | null>(null);
  useLayoutEffect(() => {
    const row = focusFrom.current === null ? null : list.current?.children[focusFrom.current];
    focusFrom.current = null;
    if (row instanceof HTMLElement) row.focus();
  }, [most]);
  const more = Math.min(step, items.length - most);
  return (
    <>
      <ul ref={list} className={look === "rows" ? styles.rows : styles.columns}>
        {items.slice(0, most).map((item) => (
          <li key={keyOf(item)} tabIndex={-1} className={look === "rows" ? styles.row : undefined}>
            {children(item)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button
          size="small"
          className={styles.way}
          onClick={() => {
            focusFrom.current = most;
            setMost(most + step);
          }}
        >{`Nog ${more} tonen`}</Button>
      )}
    </>
  );
};

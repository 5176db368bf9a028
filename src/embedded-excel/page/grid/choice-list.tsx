import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import classes from "./choice-list.module.css";

export interface Choice {
  readonly label: string;
  readonly choose: () => void;
}

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly start: number;
  /** The cell it belongs to, in pixels of the window. */
  readonly beside: DOMRect;
  readonly onClose: () => void;
}

const MAX_HEIGHT = 260;

/** The list of a cell or of a filter button: arrows or letters move, Enter chooses, Escape closes. */
export function ChoiceList({ label, choices, start, beside, onClose }: ChoiceListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(Math.max(0, start));
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const last = choices.length - 1;
    const to = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: last,
      PageDown: Math.min(at + 10, last),
      PageUp: Math.max(at - 10, 0),
    }[key];
    if (to !== undefined) setAt(to);
    else if (key === "Escape" || key === "Tab") onClose();
    else if (key === "Enter" || key === " ") choices[at]?.choose();
    else if (key.length === 1) setAt(startingWith(key));
    else return;
    event.preventDefault();
  };
  /** The next choice with that first letter, going round; the same one when there is no other. */
  const startingWith = (letter: string): number => {
    const order = choices.map((_, offset) => (at + 1 + offset) % choices.length);
    return order.find((index) => choices[index]?.label.toLowerCase().startsWith(letter.toLowerCase())) ?? at;
  };

  const isAbove = beside.bottom + MAX_HEIGHT > window.innerHeight && beside.top > MAX_HEIGHT;
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`keuze-${at}`}
      className={classes.list}
      style={{
        left: Math.min(beside.left, window.innerWidth - 200),
        minWidth: Math.max(beside.width, 140),
        maxHeight: MAX_HEIGHT,
        ...(isAbove ? { bottom: window.innerHeight - beside.top } : { top: beside.bottom }),
      }}
      onKeyDown={onKeyDown}
      onBlur={onClose}
    >
      {choices.map(({ label: text, choose }, index) => (
        // The list hears the keys; options are pointed at.
        <div
          key={text}
          id={`keuze-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          className={classes.choice}
          onMouseDown={(event) => {
            event.preventDefault();
            choose();
          }}
          onMouseMove={() => setAt(index)}
        >
          {text === "" ? "(leeg)" : text}
        </div>
      ))}
    </div>
  );
}

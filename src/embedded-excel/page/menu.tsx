import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from "react";
import classes from "./menu.module.css";

export interface MenuItem {
  readonly label: string;
  /** Given for an item that is on or off. */
  readonly isChecked?: boolean;
  readonly isDisabled?: boolean;
  readonly choose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** Where it hangs from its parent, which is positioned. */
  readonly side: "below" | "above";
  /** `returnsFocus`: the menu had it to the end, so it goes back to where it came from. */
  readonly onClose: (returnsFocus: boolean) => void;
}

/** A menu that takes the focus; arrows move, Enter chooses, Escape and leaving close it. */
export function Menu({ label, items, side, onClose }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const entries = (): HTMLElement[] => Array.from(menu.current?.querySelectorAll<HTMLElement>("button") ?? []);
  useEffect(() => {
    menu.current?.querySelector("button")?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      all.at(to % all.length)?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      if (event.key === "Escape") event.preventDefault();
      onClose(true);
    }
    event.stopPropagation();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) onClose(false);
  };

  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={`${classes.menu ?? ""} ${classes[side] ?? ""}`}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {items.map(({ label: text, isChecked, isDisabled, choose }) => (
        <button
          key={text}
          type="button"
          tabIndex={-1}
          className={classes.item}
          aria-disabled={isDisabled}
          {...(isChecked === undefined
            ? { role: "menuitem" as const }
            : { role: "menuitemcheckbox" as const, "aria-checked": isChecked })}
          onClick={() => {
            if (isDisabled) return;
            onClose(true);
            choose();
          }}
        >
          <span aria-hidden="true" className={classes.check}>
            {isChecked ? "✓" : ""}
          </span>
          {text}
        </button>
      ))}
    </div>
  );
}

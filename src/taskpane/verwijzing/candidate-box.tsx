import { useId, useState, type KeyboardEvent } from "react";
import styles from "./verwijzing.module.css";
import { findCandidates } from "./find-candidates";
import type { Candidate } from "./reference-cell";

interface CandidateBoxProps {
  readonly label: string;
  readonly candidates: readonly Candidate[];
  /** Key of the row that is pointed to now. */
  readonly current: string | null;
  readonly isBusy: boolean;
  readonly onChoose: (candidate: Candidate) => void;
}

/** More than these nobody reads; who types sees the others. */
const mostShown = 50;

/** A field to look a row up in, by key or by name: the pattern of an editable combobox with a list. */
export const CandidateBox = ({ label, candidates, current, isBusy, onChoose }: CandidateBoxProps) => {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = findCandidates(candidates, typed);
  const shown = found.slice(0, mostShown);
  const optionId = (index: number): string => `${id}-${index}`;

  const open = (index: number): void => {
    setIsOpen(true);
    setActive(index);
    // Only what is there can be scrolled to: after the list is drawn.
    setTimeout(() => document.getElementById(optionId(index))?.scrollIntoView({ block: "nearest" }));
  };
  const close = (): void => {
    setIsOpen(false);
    setActive(-1);
  };
  const choose = (candidate: Candidate | undefined): void => {
    if (candidate === undefined || isBusy) return;
    close();
    setTyped("");
    onChoose(candidate);
  };
  const step = (by: 1 | -1): void => {
    if (shown.length === 0) return;
    const from = isOpen ? active : -1;
    open(from < 0 ? (by === 1 ? 0 : shown.length - 1) : (from + by + shown.length) % shown.length);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter" && isOpen) choose(active < 0 && shown.length === 1 ? shown[0] : shown[active]);
    else if (event.key === "Escape" && (isOpen || typed !== "")) {
      if (isOpen) close();
      else setTyped("");
    } else return;
    event.preventDefault();
    // Office.js on the web takes Escape for leaving the pane.
    event.stopPropagation();
  };

  return (
    <div className={styles.box}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {isOpen && (
        <div className={styles.popup}>
          <div id={`${id}-list`} role="listbox" aria-label={label} className={styles.options}>
            {shown.map((candidate, index) => (
              <div
                key={candidate.key}
                id={optionId(index)}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className={styles.option}
                onMouseDown={(event) => {
                  // Focus stays in the field.
                  event.preventDefault();
                  choose(candidate);
                }}
              >
                <b>{candidate.key}</b> {candidate.title}
                {candidate.key === current && <span className={styles.now}> (nu)</span>}
              </div>
            ))}
          </div>
          {found.length !== shown.length && (
            <p className={styles.note}>Nog {found.length - shown.length}: typ een deel van het nummer of de naam.</p>
          )}
          {found.length === 0 && <p className={styles.note}>Niets gevonden met “{typed}”.</p>}
        </div>
      )}
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        className={styles.input}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        placeholder="Typ een deel van nummer of naam"
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(-1);
          setIsOpen(true);
        }}
        onClick={() => setIsOpen(true)}
        onKeyDown={press}
        onBlur={close}
      />
    </div>
  );
};

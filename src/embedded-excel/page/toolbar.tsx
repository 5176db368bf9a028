import { type ChangeEvent, useId } from "react";
import { type Theme, themeOf, themes } from "./logic/themes";
import { SimulateMenu } from "./simulate-menu";
import classes from "./toolbar.module.css";

interface ToolbarProps {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly isColleague: boolean;
  readonly theme: Theme;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onColleague: (isColleague: boolean) => void;
  readonly onTheme: (theme: Theme) => void;
}

/** The green bar: which workbook is open, and what can be done with it as a whole. */
export function Toolbar(props: ToolbarProps) {
  const { fileName, isChanged, isColleague, theme } = props;
  const themeId = useId();
  const open = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const file = target.files?.[0];
    if (file) props.onOpen(file);
    // The same file may be chosen again.
    target.value = "";
  };
  return (
    <header className={classes.toolbar}>
      <h1 className={classes.name}>
        <span className={classes.mark} aria-hidden="true">
          X
        </span>
        <span className={classes.file}>{fileName}</span>
        <span className={classes.state}>{isChanged ? "niet opgeslagen" : "opgeslagen"}</span>
      </h1>
      <button type="button" className={classes.command} onClick={props.onNew}>
        Nieuw
      </button>
      <label className={classes.command}>
        Werkmap openen
        <input type="file" accept=".xlsx,.xlsm,.xltx,.xltm" className={classes.hidden} onChange={open} />
      </label>
      <button type="button" className={classes.command} onClick={props.onSave}>
        Opslaan
      </button>
      <span className={classes.space} />
      <label className={classes.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={isColleague}
          onChange={({ target }) => props.onColleague(target.checked)}
        />
        Als collega bewerken
      </label>
      <label htmlFor={themeId}>Thema</label>
      <select
        id={themeId}
        className={classes.select}
        value={theme.key}
        onChange={({ target }) => props.onTheme(themeOf(target.value))}
      >
        {themes.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
      <SimulateMenu className={classes.command ?? ""} />
    </header>
  );
}

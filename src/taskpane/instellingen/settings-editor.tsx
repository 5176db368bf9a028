import { Button } from "@fluentui/react-components";
import { useReducer, useRef, useState, type SyntheticEvent } from "react";
import { settingKeys, type SettingKey } from "../../domain/registers/settings";
import { currentDay } from "../../excel";
import { Notice } from "../parts/notice";
import { Result } from "../parts/result";
import { Section } from "../parts/section";
import { enumerated } from "../parts/wording";
import { usePane } from "../state/pane";
import { writing } from "../writing";
import { emptyMeaning } from "./empty-meaning";
import { saveResult, type SaveResult } from "./save-result";
import { SettingEntry } from "./setting-entry";
import { isReadOnly, settingGroups } from "./setting-groups";
import styles from "./settings-editor.module.css";
import { changesOf, emptyForm, fieldOf, reduceForm, refusedKeys, type SettingRows } from "./settings-form";

interface SettingsEditorProps {
  readonly rows: SettingRows;
  /** Actual name of the sheet that they stand on. */
  readonly sheet: string;
}

export const SettingsEditor = ({ rows, sheet }: SettingsEditorProps) => {
  const pane = usePane();
  const [form, tell] = useReducer(reduceForm, rows, emptyForm);
  if (form.read !== rows) tell({ type: "read", rows });
  const [result, setResult] = useState<(SaveResult & { readonly at: number }) | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const today = currentDay();
  const isByColleague = pane.colleagues.some((change) => change.sheet === sheet);
  const changed = settingKeys.filter((key) => fieldOf(form, key).isChanged);
  const missing = settingKeys.filter((key) => !form.rows.has(key));

  const focus = (key: SettingKey): void => {
    const field = element.current?.elements.namedItem(key);
    if (field instanceof HTMLElement) field.focus();
  };

  const save = async (): Promise<void> => {
    tell({ type: "left", keys: settingKeys });
    const refused = refusedKeys(form);
    if (refused[0] !== undefined) {
      pane.announce(`Er is niets opgeslagen. Verbeter eerst ${enumerated(refused)}.`);
      focus(refused[0]);
      return;
    }
    const changes = changesOf(form);
    if (changes.length === 0) {
      pane.announce("Er is niets gewijzigd, dus er valt niets op te slaan.");
      return;
    }
    const outcome = await pane.run("Instellingen opslaan", async (work) => {
      const { saveSettings } = await writing();
      return saveSettings(changes, work);
    });
    if (outcome === null) return;
    tell({ type: "saved", changes, outcome });
    const said = saveResult(changes, outcome);
    setResult((last) => ({ ...said, at: (last?.at ?? 0) + 1 }));
    pane.announce(`${said.title}.`);
  };

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (pane.job === null) void save();
  };

  const restore = (): void => {
    tell({ type: "undone", keys: settingKeys });
    setResult(null);
    pane.announce("De velden staan weer zoals in de werkmap.");
  };

  return (
    <form ref={element} className={styles.form} noValidate onSubmit={submit}>
      {result && (
        <Result key={result.at} kind={result.kind} title={result.title}>
          {result.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Result>
      )}
      {missing.length > 0 && (
        <Notice kind="warning" title="Niet alle instellingen staan in de werkmap">
          <p>
            {enumerated(missing)} ontbreken in het werkblad {sheet}. Vul de werkmap aan.
          </p>
          <Button onClick={() => pane.go("start")}>Naar Start</Button>
        </Notice>
      )}
      {settingGroups.map(({ title, keys }) => (
        <Section key={title} title={title}>
          <div className={styles.fields}>
            {keys.map((key) => (
              <SettingEntry
                key={key}
                name={key}
                field={fieldOf(form, key)}
                emptyMeaning={emptyMeaning(form, key, today)}
                isReadOnly={isReadOnly(key)}
                isByColleague={isByColleague}
                onType={(text) => tell({ type: "typed", key, text })}
                onLeave={() => tell({ type: "left", keys: [key] })}
                onKeep={() => {
                  tell({ type: "kept", key });
                  focus(key);
                }}
                onUndo={() => {
                  tell({ type: "undone", keys: [key] });
                  focus(key);
                }}
              />
            ))}
          </div>
        </Section>
      ))}
      <div className={styles.bar}>
        <Button type="submit" appearance="primary" disabledFocusable={changed.length === 0 || pane.job !== null}>
          Opslaan
        </Button>
        <Button disabledFocusable={changed.length === 0 || pane.job !== null} onClick={restore}>
          Herstellen
        </Button>
        {changed.length > 0 && (
          <span className={styles.count}>{changed.length === 1 ? "1 wijziging" : `${changed.length} wijzigingen`}</span>
        )}
      </div>
    </form>
  );
};

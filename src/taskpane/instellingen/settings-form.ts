import { parseSetting, showSetting } from "../../domain/registers/setting-input";
import { settingKeys, settings, type SettingKey } from "../../domain/registers/settings";
import type { CellValue } from "../../domain/values/cell-value";
import type { SettingChange, SettingsOutcome } from "../../excel";

/** What stands in Instellingen; a key that is not there has no line. */
export type SettingRows = ReadonlyMap<SettingKey, CellValue>;

/** What the user made of a field. */
interface Draft {
  readonly text: string;
  /** What the sheet held when the user saw it last: what a save replaces. */
  readonly base: CellValue;
  /** True once the user left the field: only then is a slip pointed out. */
  readonly isLeft: boolean;
}

/** The form: the sheet as it was read, and on top of that the fields that the user touched. */
export interface SettingsForm {
  /** As the pane gave it: a new one means that the workbook was read again. */
  readonly read: SettingRows;
  /** As it is now, with what was saved since. */
  readonly rows: SettingRows;
  readonly drafts: ReadonlyMap<SettingKey, Draft>;
}

export type FormEvent =
  | { readonly type: "read"; readonly rows: SettingRows }
  | { readonly type: "typed"; readonly key: SettingKey; readonly text: string }
  | { readonly type: "left"; readonly keys: readonly SettingKey[] }
  /** The user keeps what was typed, knowing what the sheet holds now. */
  | { readonly type: "kept"; readonly key: SettingKey }
  /** The user lets go of what was typed. */
  | { readonly type: "undone"; readonly keys: readonly SettingKey[] }
  | { readonly type: "saved"; readonly changes: readonly SettingChange[]; readonly outcome: SettingsOutcome };

export const emptyForm = (rows: SettingRows): SettingsForm => ({ read: rows, rows, drafts: new Map() });

const withDraft = (form: SettingsForm, key: SettingKey, draft: Draft): SettingsForm => ({
  ...form,
  drafts: new Map(form.drafts).set(key, draft),
});

const without = ({ drafts }: SettingsForm, keys: readonly SettingKey[]): SettingsForm["drafts"] =>
  new Map([...drafts].filter(([key]) => !keys.includes(key)));

/** What the sheet holds for a key. */
const rowOf = ({ rows }: SettingsForm, key: SettingKey): CellValue => rows.get(key) ?? "";

/** The form after something happened. */
export const reduceForm = (form: SettingsForm, event: FormEvent): SettingsForm => {
  switch (event.type) {
    case "read":
      return { ...form, read: event.rows, rows: event.rows };
    case "typed": {
      const { key, text } = event;
      const base = form.drafts.get(key)?.base ?? rowOf(form, key);
      if (isAsInSheet(key, text, base) && base === rowOf(form, key)) return { ...form, drafts: without(form, [key]) };
      return withDraft(form, key, { text, base, isLeft: form.drafts.get(key)?.isLeft ?? false });
    }
    case "left":
      return event.keys.reduce((left, key) => {
        const draft = left.drafts.get(key);
        return draft ? withDraft(left, key, { ...draft, isLeft: true }) : left;
      }, form);
    case "kept": {
      const draft = form.drafts.get(event.key);
      return draft ? withDraft(form, event.key, { ...draft, base: rowOf(form, event.key) }) : form;
    }
    case "undone":
      return { ...form, drafts: without(form, event.keys) };
    case "saved":
      return afterSave(form, event.changes, event.outcome);
  }
};

/**
 * What was saved follows the sheet again, unless the user typed on meanwhile; what was skipped keeps the user's text, on top of
 * what the colleague made it.
 */
const afterSave = (
  form: SettingsForm,
  changes: readonly SettingChange[],
  { saved, skipped }: SettingsOutcome,
): SettingsForm => {
  const rows = new Map(form.rows);
  for (const { key, to } of changes) if (saved.includes(key)) rows.set(key, to);
  for (const { key, found } of skipped) rows.set(key, found);
  const after = { ...form, rows };
  const isDone = (key: SettingKey): boolean => valueIn(after, key) === rows.get(key);
  const keys = changes.map(({ key }) => key);
  const typedOn = keys.reduce<SettingsForm>(
    (kept, key) => (isDone(key) ? kept : reduceForm(kept, { type: "kept", key })),
    after,
  );
  return { ...typedOn, drafts: without(typedOn, keys.filter(isDone)) };
};

/** A value that its setting counts with; text in a field of numbers is none. */
const countsAs = (key: SettingKey, found: CellValue): boolean => {
  const { kind } = settings[key];
  const isText = kind === "text" || kind === "quarter" || kind === "aard";
  return found === "" || ((isText || typeof found === "number") && refusalOf(key, showSetting(kind, found)) === null);
};

const isAsInSheet = (key: SettingKey, text: string, found: CellValue): boolean =>
  text === showSetting(settings[key].kind, found) && countsAs(key, found);

const refusalOf = (key: SettingKey, text: string): string | null => {
  const input = parseSetting(settings[key].kind, text);
  return "refusal" in input ? input.refusal : null;
};

/** A field as it is shown. */
export interface SettingField {
  readonly text: string;
  /** False when the sheet has no line for this setting: there is nothing to edit. */
  readonly isThere: boolean;
  readonly isChanged: boolean;
  /** What the sheet held when the user began, as text. */
  readonly was: string;
  /** What is wrong with what the user typed; null until the field is left. */
  readonly refusal: string | null;
  /** What is wrong with what the sheet holds, in a field that the user did not touch. */
  readonly fault: string | null;
  /** What the sheet holds by now, when that changed under the user's hands. */
  readonly meanwhile: string | null;
}

export const fieldOf = (form: SettingsForm, key: SettingKey): SettingField => {
  const { kind } = settings[key];
  const row = rowOf(form, key);
  const draft = form.drafts.get(key);
  const text = draft?.text ?? showSetting(kind, row);
  const base = draft?.base ?? row;
  const input = parseSetting(kind, text);
  const isChanged = draft !== undefined && !("value" in input && (input.value === base || input.value === row));
  return {
    text,
    isThere: form.rows.has(key),
    isChanged,
    was: showSetting(kind, base),
    refusal: draft?.isLeft && "refusal" in input ? input.refusal : null,
    fault: draft || countsAs(key, row) ? null : (refusalOf(key, text) ?? textInSheet),
    meanwhile: isChanged && row !== base ? showSetting(kind, row) : null,
  };
};

const textInSheet = "Staat als tekst in het werkblad en telt zo niet mee. Typ de waarde opnieuw en sla op.";

/** The fields with a slip in them, in the form's order: nothing is saved while there are any. */
export const refusedKeys = ({ drafts }: SettingsForm): readonly SettingKey[] =>
  settingKeys.filter((key) => {
    const draft = drafts.get(key);
    return draft !== undefined && refusalOf(key, draft.text) !== null;
  });

/** What there is to save. */
export const changesOf = (form: SettingsForm): readonly SettingChange[] =>
  settingKeys.flatMap((key) => {
    const draft = form.drafts.get(key);
    if (!draft) return [];
    const input = parseSetting(settings[key].kind, draft.text);
    if ("refusal" in input || input.value === draft.base || input.value === rowOf(form, key)) return [];
    return [{ key, from: draft.base, to: input.value }];
  });

/** What a setting is by what the form holds now: a slip counts as what the sheet holds. */
export const valueIn = (form: SettingsForm, key: SettingKey): CellValue | undefined => {
  const draft = form.drafts.get(key);
  const input = draft && parseSetting(settings[key].kind, draft.text);
  return input && "value" in input ? input.value : form.rows.get(key);
};

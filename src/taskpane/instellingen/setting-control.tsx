import { Input, Select } from "@fluentui/react-components";
import { lists } from "../../domain/registers/lists";
import { settings, type SettingKey, type SettingKind } from "../../domain/registers/settings";
import styles from "./setting-entry.module.css";

interface SettingControlProps {
  readonly name: SettingKey;
  readonly text: string;
  readonly isThere: boolean;
  readonly isReadOnly: boolean;
  /** What the setting comes to when it is empty; null where empty is just empty. */
  readonly emptyMeaning: string | null;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** The values to choose from; null for a setting that is typed. */
const choicesFor = (kind: SettingKind): readonly string[] | null => {
  if (kind === "quarter") return ["Q1", "Q2", "Q3", "Q4"];
  return kind === "aard" ? lists.Aard : null;
};

/** What a setting is typed or chosen in. */
export const SettingControl = (props: SettingControlProps) => {
  const choices = choicesFor(settings[props.name].kind);
  return choices ? <Choice {...props} choices={choices} /> : <Entry {...props} />;
};

const Choice = ({
  name,
  text,
  isThere,
  emptyMeaning,
  choices,
  onType,
  onLeave,
}: SettingControlProps & { readonly choices: readonly string[] }) => (
  <Select name={name} value={text} disabled={!isThere} onChange={(_, { value }) => onType(value)} onBlur={onLeave}>
    <option value="">{emptyMeaning === null ? "Niet ingevuld" : `Volgt de peildatum (nu ${emptyMeaning})`}</option>
    {choices.map((choice) => (
      <option key={choice}>{choice}</option>
    ))}
    {text !== "" && !choices.includes(text) && <option value={text}>{text} (geen geldige keuze)</option>}
  </Select>
);

const Entry = ({ name, text, isThere, isReadOnly, onType, onLeave }: SettingControlProps) => {
  const { kind } = settings[name];
  return (
    <Input
      name={name}
      value={text}
      disabled={!isThere}
      readOnly={isReadOnly}
      appearance={isReadOnly ? "filled-darker" : "outline"}
      autoComplete="off"
      {...(kind === "amount" ? { contentBefore: <span className={styles.unit}>€</span> } : {})}
      {...(kind === "date" ? { placeholder: "dd-mm-jjjj" } : {})}
      onChange={(_, { value }) => onType(value)}
      onBlur={onLeave}
    />
  );
};

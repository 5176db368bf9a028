import { Button, Field } from "@fluentui/react-components";
import { settings, type SettingKey } from "../../domain/registers/settings";
import { SettingControl } from "./setting-control";
import styles from "./setting-entry.module.css";
import { remarkOn } from "./setting-remark";
import type { SettingField } from "./settings-form";

interface SettingEntryProps {
  readonly name: SettingKey;
  readonly field: SettingField;
  /** What the setting comes to when it is empty; null where empty is just empty. */
  readonly emptyMeaning: string | null;
  readonly isReadOnly: boolean;
  /** True when a colleague is known to have changed the sheet just now. */
  readonly isByColleague: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
  /** Keep what was typed, over what the sheet holds by now. */
  readonly onKeep: () => void;
  /** Take what the sheet holds. */
  readonly onUndo: () => void;
}

/** One setting: its field, what it means, and what there is to say about it. */
export const SettingEntry = (props: SettingEntryProps) => {
  const { name, field, emptyMeaning, isReadOnly, onType, onLeave, onKeep, onUndo } = props;
  const remark = remarkOn(field, props.isByColleague);
  const isEmpty = field.isThere && field.text.trim() === "";
  return (
    <div className={`${styles.entry ?? ""} ${field.isChanged ? (styles.changed ?? "") : ""}`}>
      <Field
        label={name}
        hint={
          <>
            {settings[name].help}
            {isEmpty && emptyMeaning !== null && <b className={styles.meaning}> Leeg: nu {emptyMeaning}</b>}
          </>
        }
        validationState={remark?.state ?? "none"}
        // Only a slip interrupts whoever listens; the rest is read with the field.
        validationMessage={
          remark && { children: remark.text, ...(remark.state === "error" ? {} : { role: undefined }) }
        }
      >
        <SettingControl
          name={name}
          text={field.text}
          isThere={field.isThere}
          isReadOnly={isReadOnly}
          emptyMeaning={emptyMeaning}
          onType={onType}
          onLeave={onLeave}
        />
      </Field>
      {field.meanwhile !== null && (
        <div className={styles.choice}>
          <Button size="small" aria-label={`Overnemen: ${name}`} onClick={onUndo}>
            Overnemen
          </Button>
          <Button size="small" aria-label={`Mijn invoer houden: ${name}`} onClick={onKeep}>
            Mijn invoer houden
          </Button>
        </div>
      )}
    </div>
  );
};

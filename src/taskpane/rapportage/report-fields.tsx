import { Field, Input, Select } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Quarter } from "../../domain/values/date";
import { quarters, type ReportForm } from "./report-form";

interface ReportFieldsProps {
  readonly form: ReportForm;
  /** True while the date is being typed: what is half typed is no mistake yet. */
  readonly isTyping: boolean;
  readonly peildatumInput: Ref<HTMLInputElement>;
  readonly onKwartaal: (kwartaal: Quarter) => void;
  readonly onPeildatum: (typed: string) => void;
  readonly onLeavePeildatum: () => void;
}

/** The quarter, with its year, and the day on which things are judged. */
export const ReportFields = ({
  form,
  isTyping,
  peildatumInput,
  onKwartaal,
  onPeildatum,
  onLeavePeildatum,
}: ReportFieldsProps) => {
  const error = isTyping ? null : form.error;
  const warning = isTyping ? null : form.warning;
  return (
    <>
      <Field label="Kwartaal">
        <Select
          value={`Q${form.kwartaal}`}
          onChange={(_, { value }) => {
            const chosen = quarters.find((quarter) => value === `Q${quarter}`);
            if (chosen) onKwartaal(chosen);
          }}
        >
          {quarters.map((quarter) => (
            <option key={quarter} value={`Q${quarter}`}>{`Q${quarter} ${form.jaar}`}</option>
          ))}
        </Select>
      </Field>
      <Field
        label="Peildatum"
        hint="Dag-maand-jaar (dd-mm-jjjj)"
        validationState={error !== null ? "error" : warning !== null ? "warning" : "none"}
        // A warning is told by the view, once; an alert would interrupt at each change.
        validationMessage={error ?? (warning === null ? null : { children: warning, role: undefined })}
      >
        <Input
          input={{ ref: peildatumInput }}
          value={form.peildatum}
          autoComplete="off"
          onChange={(_, { value }) => onPeildatum(value)}
          onBlur={onLeavePeildatum}
        />
      </Field>
    </>
  );
};

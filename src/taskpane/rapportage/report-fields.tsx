import { Field, Input, Select } from "@fluentui/react-components";
import type { RefCallback } from "react";
import type { Quarter } from "../../domain/values/date";
import { quarters, type ReportForm } from "./report-form";

interface ReportFieldsProps {
  readonly form: ReportForm;
  /** False until a report was asked for: what is half typed is no mistake yet, and a line that appears under the pointer moves the button away from it. */
  readonly showsError: boolean;
  readonly peildatumInput: RefCallback<HTMLInputElement>;
  readonly onKwartaal: (kwartaal: Quarter) => void;
  readonly onPeildatum: (typed: string) => void;
  readonly onLeavePeildatum: () => void;
}

/** The quarter, with its year, and the day on which things are judged. */
export const ReportFields = ({
  form,
  showsError,
  peildatumInput,
  onKwartaal,
  onPeildatum,
  onLeavePeildatum,
}: ReportFieldsProps) => {
  const error = showsError ? form.error : null;
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
        validationState={error !== null ? "error" : form.warning !== null ? "warning" : "none"}
        // A warning is told by the view, once; an alert would interrupt at each change.
        validationMessage={error ?? (form.warning === null ? null : { children: form.warning, role: undefined })}
      >
        <Input
          ref={peildatumInput}
          value={form.peildatum}
          autoComplete="off"
          onChange={(_, { value }) => onPeildatum(value)}
          onBlur={onLeavePeildatum}
        />
      </Field>
    </>
  );
};

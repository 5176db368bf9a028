import { Field, Input } from "@fluentui/react-components";
import type { RefCallback } from "react";
import type { ReportForm } from "./report-form";

interface AdopterFieldProps {
  readonly form: ReportForm;
  /** False until a report was asked for: what is still empty is no mistake yet. */
  readonly showsError: boolean;
  readonly input: RefCallback<HTMLInputElement>;
  readonly onChange: (typed: string) => void;
}

/** Who adopts the report, as it stands in its head. */
export const AdopterField = ({ form, showsError, input, onChange }: AdopterFieldProps) => {
  const error = showsError ? form.adopterError : null;
  return (
    <Field
      label="Vastgesteld door (functie)"
      hint="Een functie, geen naam; staat in de kop van de rapportage"
      required
      validationState={error === null ? "none" : "error"}
      validationMessage={error}
    >
      <Input
        ref={input}
        value={form.adoptedBy}
        autoComplete="organization-title"
        onChange={(_, { value }) => onChange(value)}
      />
    </Field>
  );
};

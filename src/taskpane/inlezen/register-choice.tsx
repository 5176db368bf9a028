import { Field, Select } from "@fluentui/react-components";
import { importableRegisters } from "../../domain/import";
import { registers } from "../../domain/registers";
import type { RegisterName } from "../../domain/registers/names";

interface RegisterChoiceProps {
  readonly register: RegisterName | null;
  readonly suggested: RegisterName | null;
  readonly onChoose: (register: RegisterName) => void;
}

const hintFor = (register: RegisterName | null, suggested: RegisterName | null): string => {
  if (register === null) return "Aan de koppen is niet duidelijk te zien bij welk register deze lijst hoort. Kies het.";
  if (register === suggested) return `Voorgesteld, want de koppen wijzen daarheen. ${registers[register].purpose}.`;
  return `${registers[register].purpose}.`;
};

/** The register that the list goes to. */
export const RegisterChoice = ({ register, suggested, onChoose }: RegisterChoiceProps) => (
  <Field label="Register" hint={hintFor(register, suggested)}>
    <Select
      value={register ?? ""}
      onChange={(_, { value }) => {
        const picked = importableRegisters.find((name) => name === value);
        if (picked !== undefined) onChoose(picked);
      }}
    >
      {register === null && <option value="">Kies een register</option>}
      {importableRegisters.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </Select>
  </Field>
);

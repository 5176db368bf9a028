import { Field, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import { Chevron } from "../parts/chevron";
import type { ColumnLine, ColumnLines } from "./columns";
import { counted } from "../parts/counts";
import styles from "./inlezen.module.css";
import { ShownInParts } from "./shown-in-parts";

interface ColumnChoicesProps {
  readonly lines: ColumnLines;
  readonly onChoose: (position: number, target: string | null) => void;
}

/** Each column of the list and where it goes: the doubtful ones open, the recognised ones folded. */
export const ColumnChoices = ({ lines: { doubtful, recognised }, onChoose }: ColumnChoicesProps) => {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {doubtful.length > 0 && (
        <ShownInParts items={doubtful} keyOf={({ position }) => String(position)} look="fields">
          {(line) => <ColumnChoice line={line} onChoose={onChoose} />}
        </ShownInParts>
      )}
      {recognised.length > 0 && (
        <>
          <button
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            <Chevron />
            {counted(recognised.length, "kolom", "kolommen")} aan de kop herkend
          </button>
          {isOpen && (
            <div id={id} className={styles.columns}>
              {recognised.map((line) => (
                <ColumnChoice key={line.position} line={line} onChoose={onChoose} />
              ))}
            </div>
          )}
        </>
      )}
    </>
  );
};

const notTaken = "Niet inlezen";

const ColumnChoice = ({
  line: { position, label, target, options, how, reason },
  onChoose,
}: {
  line: ColumnLine;
  onChoose: ColumnChoicesProps["onChoose"];
}) => (
  <Field label={label} {...(how === "name" || reason === "" ? {} : { hint: reason })}>
    <Select value={target ?? ""} onChange={(_, { value }) => onChoose(position, value === "" ? null : value)}>
      <option value="">{notTaken}</option>
      {options.map(({ header, text }) => (
        <option key={header} value={header}>
          {text}
        </option>
      ))}
    </Select>
  </Field>
);

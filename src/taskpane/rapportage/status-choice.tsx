import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import type { ReportStatus } from "./report-form";
import styles from "./rapportage.module.css";

const meanings: Readonly<Record<ReportStatus, string>> = {
  Concept:
    "Blijft formules op de registers en beweegt dus mee. Opnieuw maken vervangt een eerder concept van dit kwartaal.",
  Vastgesteld: "Maakt er ook een kopie van met alleen waarden. Die kopie wordt nooit overschreven.",
};

const statuses = ["Concept", "Vastgesteld"] as const satisfies readonly ReportStatus[];

const isStatus = (value: string): value is ReportStatus => statuses.some((status) => status === value);

/** Concept or Vastgesteld, each with what it means. */
export const StatusChoice = ({
  value,
  onChange,
}: {
  value: ReportStatus;
  onChange: (status: ReportStatus) => void;
}) => {
  const id = useId();
  return (
    <Field label="Status">
      <RadioGroup
        value={value}
        onChange={(_, data) => {
          if (isStatus(data.value)) onChange(data.value);
        }}
      >
        {statuses.map((status) => (
          <div key={status}>
            <Radio value={status} label={status} aria-describedby={`${id}-${status}`} />
            <p id={`${id}-${status}`} className={styles.meaning}>
              {meanings[status]}
            </p>
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
};

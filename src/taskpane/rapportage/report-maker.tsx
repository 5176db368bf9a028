import { Button } from "@fluentui/react-components";
import { useCallback, useId, useRef, useState } from "react";
import { currentDay, showSheet, writeReport, type CheckOutcome, type ReportOutcome } from "../../excel";
import { ConfirmButton, type Confirmation } from "../parts/confirm-button";
import { Notice } from "../parts/notice";
import { usePane } from "../state/pane";
import { AdopterField } from "./adopter-field";
import { alreadyAdopted, alreadyKept, errorsInRegisters, notSetUp, nowhereToKeep } from "./obstacles";
import { reportForm, tidied, type Choices, type ReportForm } from "./report-form";
import styles from "./rapportage.module.css";
import { ReportFields } from "./report-fields";
import { ReportResultView } from "./report-outcome";
import { reportResult } from "./report-result";
import { StatusChoice } from "./status-choice";

const confirmationOf = ({ kwartaal, jaar, request }: ReportForm): Confirmation | null =>
  request?.status !== "Vastgesteld"
    ? null
    : {
        about: `${jaar}-Q${kwartaal} ${request.peildatum}`,
        says: `U stelt de rapportage over Q${kwartaal} ${jaar} vast. De vaste kopie kan daarna niet worden overschreven.`,
        isToldBefore: false,
        yes: "Ja, vaststellen",
        no: "Toch niet",
      };

/** Makes the quarterly report of the workbook as it was read. */
export const ReportMaker = ({ outcome }: { outcome: CheckOutcome }) => {
  const pane = usePane();
  const obstacleId = useId();
  const peildatumInput = useRef<HTMLInputElement | null>(null);
  const keepPeildatumInput = useCallback((input: HTMLInputElement | null): void => {
    peildatumInput.current = input;
  }, []);
  const adopterInput = useRef<HTMLInputElement | null>(null);
  const keepAdopterInput = useCallback((input: HTMLInputElement | null): void => {
    adopterInput.current = input;
  }, []);
  const [choices, setChoices] = useState<Choices>({ status: "Concept" });
  const [showsError, setShowsError] = useState(false);
  const [made, setMade] = useState<{ readonly report: ReportOutcome; readonly at: number } | null>(null);
  const formOf = (chosen: Choices): ReportForm => reportForm(outcome.settingRows, currentDay(), chosen);
  const form = formOf(choices);
  const missing = notSetUp(outcome.found) ?? nowhereToKeep(outcome.found, form);
  const adopted = alreadyAdopted(outcome.snapshot.sheets, form) ?? alreadyKept(outcome.snapshot, form);
  const obstacle = missing ?? adopted;
  const errors = obstacle === null ? errorsInRegisters(outcome.findings) : null;

  const choose = (next: Choices): void => {
    setChoices(next);
    const { warning } = formOf(next);
    if (warning !== null && warning !== form.warning) pane.announce(warning);
  };
  // Nothing may appear when the user leaves the field: it would move the button that is being pressed.
  const leavePeildatum = (): void => {
    if (choices.peildatum !== undefined) setChoices({ ...choices, peildatum: tidied(choices.peildatum) });
  };
  const isFilledIn = (): boolean => {
    setShowsError(form.request === null);
    if (form.request === null) {
      setMade(null);
      (form.error === null ? adopterInput : peildatumInput).current?.focus();
    }
    return form.request !== null;
  };
  const make = async (): Promise<void> => {
    const { request } = form;
    if (request === null) return;
    const report = await pane.run("Rapportage maken", (work) => writeReport(currentDay(), VERSION, request, work));
    if (report === null) return;
    setMade((last) => ({ report, at: (last?.at ?? 0) + 1 }));
    const { title, lines } = reportResult(report);
    pane.announce(`${title}. ${lines.join(" ")}`);
    await showSheet(report.sheet).catch((error: unknown) => pane.fail(error));
  };

  return (
    <>
      {made && <ReportResultView key={made.at} outcome={made.report} />}
      <ReportFields
        form={form}
        showsError={showsError}
        peildatumInput={keepPeildatumInput}
        onKwartaal={(kwartaal) => choose({ ...choices, kwartaal })}
        onPeildatum={(peildatum) => {
          setShowsError(false);
          choose({ ...choices, peildatum });
        }}
        onLeavePeildatum={leavePeildatum}
      />
      <StatusChoice value={choices.status} onChange={(status) => setChoices({ ...choices, status })} />
      {form.status === "Vastgesteld" && (
        <AdopterField
          form={form}
          showsError={showsError}
          input={keepAdopterInput}
          onChange={(adoptedBy) => {
            setShowsError(false);
            setChoices({ ...choices, adoptedBy });
          }}
        />
      )}
      {errors !== null && (
        <Notice kind="warning">
          <p>{errors}</p>
          <Button size="small" className={styles.way} onClick={() => pane.go("controleren", { severity: "fout" })}>
            Naar de fouten
          </Button>
        </Notice>
      )}
      {obstacle !== null && (
        <Notice kind="warning">
          <p id={obstacleId}>{obstacle}</p>
          {missing !== null && (
            <Button size="small" className={styles.way} onClick={() => pane.go("start")}>
              Naar Start
            </Button>
          )}
        </Notice>
      )}
      <ConfirmButton
        appearance="primary"
        confirmation={confirmationOf(form)}
        mayStart={isFilledIn}
        isUnavailable={obstacle !== null || pane.job !== null}
        describedBy={obstacle === null ? undefined : obstacleId}
        onPress={() => void make()}
      >
        Rapportage maken
      </ConfirmButton>
    </>
  );
};

import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { registers } from "../../domain/registers";
import type { SortedRegister } from "../../domain/registers/names";
import { ConfirmButton, type Confirmation } from "../parts/confirm-button";
import { NoticeIcon } from "../parts/notice-icon";
import { Section } from "../parts/section";
import { orderLine } from "./order-line";
import type { RegisterState } from "./register-state";
import styles from "./sorteren.module.css";

interface RegisterCardProps {
  readonly register: SortedRegister;
  /** Null while it is being looked at. */
  readonly state: RegisterState | null;
  readonly confirmation: Confirmation | null;
  readonly isBusy: boolean;
  readonly onSort: () => void;
  readonly onLook: () => void;
  /** Null when setting the workbook up is not what is needed. */
  readonly onSetUp: (() => void) | null;
}

/** One register: how it stands, its order, who is at work in it, and the button that sorts it. */
export const RegisterCard = ({ register, state, confirmation, isBusy, onSort, onLook, onSetUp }: RegisterCardProps) => {
  const id = useId();
  const isRefused = state?.isRefused ?? false;
  return (
    <Section title={register}>
      <p id={id} className={styles.state}>
        {state && <NoticeIcon kind={state.kind} />}
        <span>{state?.text ?? "Wordt bekeken…"}</span>
      </p>
      <p className={styles.order}>{orderLine(registers[register].order)}</p>
      <div className={styles.buttons}>
        <ConfirmButton
          confirmation={confirmation}
          isUnavailable={isRefused || isBusy}
          describedBy={id}
          onPress={onSort}
        >{`${register} sorteren`}</ConfirmButton>
        {isRefused &&
          (onSetUp ? (
            <Button onClick={onSetUp}>Naar Start</Button>
          ) : (
            <Button onClick={onLook} aria-label={`${register} opnieuw bekijken`}>
              Opnieuw bekijken
            </Button>
          ))}
      </div>
    </Section>
  );
};

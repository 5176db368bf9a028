import type { ReactNode } from "react";
import { ConfirmButton } from "../parts/confirm-button";
import { usePane } from "../state/pane";

interface TurnBackButtonProps {
  readonly id: string;
  readonly children: ReactNode;
  readonly onPress: () => void;
}

/** Asks first: what comes back replaces what stands there now. */
export const TurnBackButton = ({ id, children, onPress }: TurnBackButtonProps) => {
  const { job } = usePane();
  return (
    <ConfirmButton
      confirmation={{
        about: id,
        says: "De oude waarden komen terug. Wat iemand sindsdien wijzigde, blijft zoals het is.",
        isToldBefore: false,
        yes: "Ja, terugdraaien",
        no: "Toch niet",
      }}
      isUnavailable={job !== null}
      onPress={onPress}
    >
      {children}
    </ConfirmButton>
  );
};

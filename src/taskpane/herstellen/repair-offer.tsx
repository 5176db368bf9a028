import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useId, useState } from "react";
import type { Repair } from "../../domain/repair";
import type { OfferedRepairs } from "../../excel";
import { blockedText, offerText } from "./repair-result";
import styles from "./repair-offer.module.css";

const RepairList = lazy(() => import(/* webpackChunkName: "schrijven" */ "./repair-list"));

interface RepairOfferProps {
  readonly offered: OfferedRepairs;
  readonly onRepair: (repairs: readonly Repair[]) => void;
}

/** How many findings can be repaired and, when asked, which: old and new side by side. Nothing where there is nothing to offer. */
export const RepairOffer = ({ offered: { ready, blocked }, onRepair }: RepairOfferProps) => {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  if (ready.length === 0 && blocked.length === 0) return null;
  return (
    <section aria-label="Herstellen" className={styles.offer}>
      {ready.length > 0 && (
        <div className={styles.head}>
          <span className={styles.says}>{offerText(ready.length)}</span>
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? "Voorstellen verbergen" : "Voorstellen bekijken"}
          </Button>
        </div>
      )}
      {blocked.map((each) => (
        <p key={each.register} className={styles.quiet}>
          {blockedText(each)}
        </p>
      ))}
      {isOpen && ready.length > 0 && (
        <div id={id}>
          <Suspense fallback={<p className={styles.quiet}>Wordt bekeken…</p>}>
            <RepairList repairs={ready} onRepair={onRepair} />
          </Suspense>
        </div>
      )}
    </section>
  );
};

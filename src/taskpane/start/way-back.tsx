import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { Section } from "../parts/section";
import styles from "./start.module.css";

const KeptActions = lazy(() => import(/* webpackChunkName: "schrijven" */ "../terugdraaien"));

/** The last actions that can be turned back; they are asked of Excel when the user wants to see them. */
export const WayBack = () => {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Section title="Terugdraaien">
      <p className={styles.quiet}>
        Van inlezen, herstellen en sorteren blijven de oude waarden bewaard, op het blad Terugdraaien.
      </p>
      <div className={styles.buttons}>
        <Button aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? "Laatste acties verbergen" : "Laatste acties tonen"}
        </Button>
      </div>
      {isOpen && (
        <Suspense fallback={<p className={styles.quiet}>Wordt bekeken…</p>}>
          <KeptActions />
        </Suspense>
      )}
    </Section>
  );
};

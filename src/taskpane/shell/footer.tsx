import type { Connection } from "../../excel";
import type { PaneState } from "../state/pane-state";
import styles from "./footer.module.css";

/** The last announcement, which screen readers say, and where the pane runs. */
export const Footer = ({ connection, said }: { connection: Connection; said: PaneState["said"] }) => (
  <footer className={styles.footer} aria-label="Stand van het paneel">
    <div role="status" className={styles.said}>
      {/* A new element is said again, also when its text is the same. */}
      {said.text !== "" && <span key={said.number}>{said.text}</span>}
    </div>
    <div className={styles.version}>
      {placeOf(connection)}versie {VERSION}
    </div>
  </footer>
);

const placeOf = ({ application, platform }: Connection): string =>
  application === null ? "" : `${application} ${platform} · `;

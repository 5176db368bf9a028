import type { ReactNode } from "react";
import styles from "./notice.module.css";
import { NoticeIcon, type NoticeKind } from "./notice-icon";

export type { NoticeKind } from "./notice-icon";

/** Something the user should know, where it belongs in the view. Its kind is in the shape of the icon, not in colour alone. */
export const Notice = ({ kind, title, children }: { kind: NoticeKind; title?: ReactNode; children?: ReactNode }) => (
  <div className={`${styles.notice ?? ""} ${styles[kind] ?? ""}`}>
    <NoticeIcon kind={kind} />
    <div className={styles.text}>
      {title !== undefined && <div className={styles.title}>{title}</div>}
      {children}
    </div>
  </div>
);

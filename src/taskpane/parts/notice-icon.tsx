import type { ReactNode } from "react";
import styles from "./notice.module.css";

export type NoticeKind = "info" | "success" | "warning" | "error";

const circle = <circle cx="8" cy="8" r="6.5" />;

/** Outlines on a square of 16; drawn here because a package of icons would weigh more than the rest of the shell. */
const shapes: Readonly<Record<NoticeKind, { name: string; shape: ReactNode }>> = {
  info: {
    name: "Ter informatie",
    shape: (
      <>
        {circle}
        <path d="M8 7.5v4M8 4.8v.4" />
      </>
    ),
  },
  success: {
    name: "Gelukt",
    shape: (
      <>
        {circle}
        <path d="M5 8.2l2.1 2.1L11 6.2" />
      </>
    ),
  },
  warning: {
    name: "Let op",
    shape: (
      <>
        <path d="M8 1.8L15 14H1z" />
        <path d="M8 6v4M8 11.8v.4" />
      </>
    ),
  },
  error: {
    name: "Fout",
    shape: (
      <>
        <path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z" />
        <path d="M8 4.5v4.3M8 11v.4" />
      </>
    ),
  },
};

export const NoticeIcon = ({ kind }: { kind: NoticeKind }) => (
  <svg className={styles.icon} viewBox="0 0 16 16" role="img" aria-label={shapes[kind].name}>
    {shapes[kind].shape}
  </svg>
);

import { FluentProvider, Spinner } from "@fluentui/react-components";
import { themes } from "./themes";
import styles from "./shell.module.css";

/** What is seen before Excel has answered: Office's theme is not known yet. */
export const Opening = () => (
  <FluentProvider theme={themes.light} className={styles.pane}>
    <main className={styles.main}>
      <Waiting />
    </main>
  </FluentProvider>
);

export const Waiting = () => <Spinner size="small" label="Excel wordt gevraagd wat er in deze werkmap staat…" />;

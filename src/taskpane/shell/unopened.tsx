import { Button, FluentProvider } from "@fluentui/react-components";
import { problemFrom } from "../state/problem";
import { ProblemText } from "./problem-text";
import { themes } from "./themes";
import styles from "./shell.module.css";

/** The pane could not reach Office at all. */
export const Unopened = ({ error }: { error: unknown }) => (
  <FluentProvider theme={themes.light} className={styles.pane}>
    <main className={styles.main}>
      <ProblemText
        role="alert"
        problem={{
          ...problemFrom(error),
          unchanged: "In de werkmap is niets gewijzigd.",
          advice: "Controleer de internetverbinding en laad het paneel opnieuw.",
        }}
      >
        <Button appearance="primary" onClick={() => window.location.reload()}>
          Opnieuw laden
        </Button>
      </ProblemText>
    </main>
  </FluentProvider>
);

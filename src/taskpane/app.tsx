import { FluentProvider } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { Unseen } from "./parts/unseen";
import { Foot } from "./shell/foot";
import { Footer } from "./shell/footer";
import { JobBar } from "./shell/job-bar";
import { Navigation } from "./shell/navigation";
import { NoExcel } from "./shell/no-excel";
import { StateLine } from "./shell/state-line";
import { themes } from "./shell/themes";
import { Troubles } from "./shell/troubles";
import { View } from "./shell/view";
import styles from "./shell/shell.module.css";
import { PaneContext, type Pane } from "./state/pane";
import type { PaneState } from "./state/pane-state";
import type { Session } from "./state/session";

/** The pane: navigation, what runs, what went wrong, and one view. */
export const App = ({ session }: { session: Session }) => {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const pane = useMemo(() => paneOf(session, state), [session, state]);
  const { application, isSupported } = session.connection;
  const isInExcel = application === "Excel" && isSupported;
  return (
    <FluentProvider theme={themes[state.theme]} className={styles.pane}>
      <PaneContext.Provider value={pane}>
        {isInExcel ? (
          <>
            {/* Named, because the page around the pane may have such landmarks too. */}
            <header className={styles.header} aria-label="Sturing op uitvoering">
              {/* Office shows the name above the pane. */}
              <Unseen as="h1">Sturing op uitvoering</Unseen>
              <Navigation current={state.view} go={session.go} />
              <JobBar job={pane.job} />
            </header>
            <main className={styles.main}>
              <Troubles alert={state.alert} stopped={state.stopped} retry={session.retry} dismiss={session.dismiss} />
              <StateLine state={state} check={() => void session.check()} />
              <View state={state} check={() => void session.check()} go={session.go} />
            </main>
          </>
        ) : (
          <main className={styles.main}>
            <NoExcel application={application} />
          </main>
        )}
        <Foot withReference={isInExcel}>
          <Footer connection={session.connection} said={state.said} />
        </Foot>
      </PaneContext.Provider>
    </FluentProvider>
  );
};

const paneOf = (session: Session, state: PaneState): Pane => ({
  connection: session.connection,
  workbook: state.workbook,
  colleagues: state.colleagues,
  job: state.job && { ...state.job, cancel: session.cancel },
  run: session.run,
  check: session.check,
  go: session.go,
  asked: state.asked,
  navigation: state.navigation,
  announce: session.announce,
  fail: session.fail,
});

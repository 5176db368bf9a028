import { useEffect, useId, useRef, useState } from "react";
import type { AddinManifest, RibbonButton } from "./logic/manifest";
import classes from "./ribbon.module.css";
import type { OpenWorkbook } from "./open-workbook";

interface RibbonProps {
  readonly addin: AddinManifest;
  readonly book: OpenWorkbook;
  readonly onPane: (source: string) => void;
  /** What was being typed goes in its cell before an add-in works. */
  readonly onCommand: () => void;
  readonly refuse: (message: string) => void;
}

/** The add-in's group on the ribbon, as its manifest describes it, and the hidden frame its functions run in. */
export function Ribbon({ addin, book, onPane, onCommand, refuse }: RibbonProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [running, setRunning] = useState<string | null>(null);
  const { functionFile } = addin;

  useEffect(() => {
    const element = frame.current;
    if (!element || functionFile === null) return;
    book.frames.open(element, functionFile);
    return () => book.frames.close(element);
  }, [book, functionFile]);

  const run = async (id: string, name: string): Promise<void> => {
    if (running !== null || !frame.current) return;
    setRunning(id);
    try {
      await book.frames.runFunction(frame.current, name);
    } catch (error) {
      refuse(`De opdracht is niet uitgevoerd: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      setRunning(null);
    }
  };
  const press = ({ id, action }: RibbonButton): void => {
    onCommand();
    if (action.kind === "pane") onPane(action.source);
    else void run(id, action.name);
  };

  return (
    <section className={classes.ribbon} aria-label="Lint">
      <div role="group" aria-label={addin.group} className={classes.group}>
        <div className={classes.buttons}>
          {addin.buttons.map((button) => (
            <Command
              key={button.id}
              button={button}
              isRunning={running === button.id}
              isDisabled={running !== null && button.action.kind === "function"}
              onPress={() => press(button)}
            />
          ))}
        </div>
        <div className={classes.caption} aria-hidden="true">
          {addin.group}
        </div>
      </div>
      <iframe ref={frame} title={`Opdrachten van ${addin.name}`} hidden />
    </section>
  );
}

interface CommandProps {
  readonly button: RibbonButton;
  readonly isRunning: boolean;
  readonly isDisabled: boolean;
  readonly onPress: () => void;
}

function Command({ button: { label, tip, icon }, isRunning, isDisabled, onPress }: CommandProps) {
  const tipId = useId();
  return (
    <div className={classes.place}>
      <button
        type="button"
        className={classes.command}
        aria-describedby={tipId}
        aria-disabled={isDisabled}
        aria-busy={isRunning}
        onClick={() => {
          if (!isDisabled) onPress();
        }}
      >
        {icon !== null && <img src={icon} alt="" width={32} height={32} />}
        <span>{label}</span>
      </button>
      <div role="tooltip" id={tipId} className={classes.tip}>
        {tip}
      </div>
    </div>
  );
}

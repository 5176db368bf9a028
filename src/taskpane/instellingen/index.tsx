import { Button } from "@fluentui/react-components";
import { Notice } from "../parts/notice";
import { ViewHeading } from "../parts/view-heading";
import { usePane } from "../state/pane";
import { SettingsEditor } from "./settings-editor";
import styles from "./settings-editor.module.css";

/** The values of the sheet Instellingen. */
export default function Instellingen() {
  const { workbook, go } = usePane();
  const outcome = workbook.kind === "read" ? workbook.outcome : null;
  const location = outcome?.snapshot.registers.Instellingen.location;
  return (
    <div className={styles.view}>
      <ViewHeading>Instellingen</ViewHeading>
      {outcome && location && <SettingsEditor rows={outcome.settingRows} sheet={location.sheet} />}
      {/* The shell shows what there is to say before the workbook was read. */}
      {outcome && !location && (
        <Notice kind="info" title="Er zijn nog geen instellingen">
          <p>Het werkblad Instellingen ontbreekt in deze werkmap. Richt de werkmap eerst in.</p>
          <Button appearance="primary" onClick={() => go("start")}>
            Naar Start
          </Button>
        </Notice>
      )}
    </div>
  );
}

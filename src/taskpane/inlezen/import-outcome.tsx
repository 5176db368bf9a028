import { Button } from "@fluentui/react-components";
import type { RegisterName } from "../../domain/registers/names";
import { Result } from "../parts/result";
import type { ImportResult, ShownSkip } from "./import-result";
import styles from "./inlezen.module.css";

/** What came of it, and the way to the register. */
export const ImportOutcomeView = ({
  register,
  result: { kind, title, lines, skipped, notAdded },
  onVisit,
}: {
  register: RegisterName;
  result: ImportResult;
  onVisit: () => void;
}) => (
  <Result kind={kind} title={title}>
    {lines.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {notAdded.length > 0 && (
      <ul className={styles.list}>
        {notAdded.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
    {skipped.length > 0 && <Skipped cells={skipped} />}
    <Button className={styles.way} onClick={onVisit}>{`Naar ${register}`}</Button>
  </Result>
);

const Skipped = ({ cells }: { cells: readonly ShownSkip[] }) => (
  <table className={styles.cells}>
    <caption className={styles.title}>Niet gewijzigd</caption>
    <thead>
      <tr>
        <th scope="col">Cel</th>
        <th scope="col">U zag</th>
        <th scope="col">Staat er nu</th>
        <th scope="col">Uw lijst</th>
      </tr>
    </thead>
    <tbody>
      {cells.map(({ key, header, expected, found, wanted }) => (
        <tr key={`${key} ${header}`}>
          <th scope="row">
            {key} {header}
          </th>
          <td>{expected}</td>
          <td>{found}</td>
          <td>{wanted}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

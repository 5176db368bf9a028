import { Link } from "@fluentui/react-components";
import type { ShownDifference } from "./report-result";
import styles from "./rapportage.module.css";

interface DifferenceTableProps {
  readonly differences: readonly ShownDifference[];
  /** Goes to a cell of the report. */
  readonly onSelect: (cell: string) => void;
}

/** The cells of which Excel makes something else than was computed. */
export const DifferenceTable = ({ differences, onSelect }: DifferenceTableProps) => (
  <table className={styles.differences}>
    <caption>Sluit niet</caption>
    <thead>
      <tr>
        <th scope="col">Cel</th>
        <th scope="col">In Excel</th>
        <th scope="col">Eigen berekening</th>
      </tr>
    </thead>
    <tbody>
      {differences.map(({ cell, found, expected }) => (
        <tr key={cell}>
          <th scope="row">
            <Link as="button" onClick={() => onSelect(cell)} aria-label={`Naar cel ${cell}`}>
              {cell}
            </Link>
          </th>
          <td>{found}</td>
          <td>{expected}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

import { formatEuro } from "../../domain/values/euro";
import type { Coverage, CoverageKind } from "./coverage";
import styles from "./coverage-bar.module.css";

const names: Readonly<Record<CoverageKind, string>> = {
  gerealiseerd: "Gerealiseerd",
  hard: "Hard",
  zacht: "Zacht",
  restant: "Restant",
};

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** The taakstelling as one bar; every part has a pattern of its own, so that it reads without colour. */
export const CoverageBar = ({ coverage: { target, parts, mark, excess, label } }: { coverage: Coverage }) => (
  <div className={styles.coverage}>
    <div role="img" aria-label={label} className={styles.frame}>
      <div className={styles.bar}>
        {parts
          .filter(({ share }) => share > 0)
          .map(({ kind, share }) => (
            <span
              key={kind}
              className={`${styles.part ?? ""} ${styles[kind] ?? ""}`}
              style={{ width: percent(share) }}
            />
          ))}
      </div>
      {mark !== null && <span className={styles.mark} style={{ insetInlineStart: percent(mark) }} />}
    </div>
    <table className={styles.legend}>
      <tbody>
        {parts.map(({ kind, amount }) => (
          <tr key={kind}>
            <th scope="row">
              <span aria-hidden="true" className={`${styles.key ?? ""} ${styles[kind] ?? ""}`} />
              {names[kind]}
            </th>
            <td>{formatEuro(amount)}</td>
          </tr>
        ))}
        <tr className={styles.total}>
          <th scope="row">
            <span aria-hidden="true" className={mark === null ? styles.noKey : styles.markKey} />
            Taakstelling
          </th>
          <td>{formatEuro(target)}</td>
        </tr>
        {excess > 0 && (
          <tr>
            <th scope="row">
              <span aria-hidden="true" className={styles.noKey} />
              Meer dan de taakstelling
            </th>
            <td>{formatEuro(excess)}</td>
          </tr>
        )}
      </tbody>
    </table>
  </div>
);

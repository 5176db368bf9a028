import type { LeftAlone } from "./left-alone";
import styles from "./old-and-new.module.css";

/** The cells that were left as they are: those that a colleague changed as a table, the others with their reason. */
export const LeftAloneView = ({ cells: { changed, others } }: { cells: LeftAlone }) => (
  <>
    {changed.length > 0 && (
      <table className={styles.table}>
        <caption className={styles.caption}>Door een collega gewijzigd</caption>
        <thead>
          <tr>
            <th scope="col">Cel</th>
            <th scope="col">Oud</th>
            <th scope="col">Nu</th>
            <th scope="col">Voorstel</th>
          </tr>
        </thead>
        <tbody>
          {changed.map(({ place, from, now, wanted }) => (
            <tr key={place}>
              <th scope="row">{place}</th>
              <td className={styles.value}>{from}</td>
              <td className={styles.value}>{now}</td>
              <td className={styles.value}>{wanted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {others.length > 0 && (
      <ul className={styles.list}>
        {others.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    )}
  </>
);

import type { ViewName } from "../state/pane";
import { viewLabels, viewNames } from "../state/view-name";
import styles from "./navigation.module.css";

export const Navigation = ({ current, go }: { current: ViewName; go: (view: ViewName) => void }) => (
  <nav aria-label="Onderdelen">
    <ul className={styles.list}>
      {viewNames.map((name) => (
        <li key={name}>
          <button
            type="button"
            className={styles.item}
            aria-current={name === current ? "page" : undefined}
            onClick={() => go(name)}
          >
            {viewLabels[name]}
          </button>
        </li>
      ))}
    </ul>
  </nav>
);

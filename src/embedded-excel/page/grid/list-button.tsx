import { cellAddress } from "../../model/address";
import classes from "./list-button.module.css";

/** The arrow beside a cell that has a list of values; the grid hears its click. */
export function ListButton({ row, column }: { readonly row: number; readonly column: number }) {
  return (
    <button
      type="button"
      tabIndex={-1}
      data-list=""
      aria-haspopup="listbox"
      aria-label={`Keuzelijst ${cellAddress(row, column)}`}
      className={classes.button}
    >
      <span aria-hidden="true" className={classes.arrow} />
    </button>
  );
}

import { type KeyboardEvent, useState } from "react";
import { formatArea } from "../model/address";
import { useExcel } from "./excel-context";
import classes from "./formula-row.module.css";
import { placeOf } from "./logic/go-to";
import { sameArea, selectArea, selectCell } from "./logic/selection";

/** Says what is selected; an address or a name typed in it is gone to. */
export function NameBox() {
  const { book, sheet, selection, finish, select, showSheet, focusGrid, refuse } = useExcel();
  const [typed, setTyped] = useState<string | null>(null);
  const { active, area } = selection;
  const shown = formatArea(
    sameArea(area, selectCell(active, sheet.merges).area) ? { ...active, rowCount: 1, columnCount: 1 } : area,
  );

  const goTo = (text: string): void => {
    const place = placeOf(book.host.workbook, sheet, text);
    setTyped(null);
    if (!place) {
      refuse(`"${text}" is geen adres en geen naam in deze werkmap.`);
      return;
    }
    const { area: found } = place;
    const isCell = found.rowCount === 1 && found.columnCount === 1;
    if (place.sheet !== sheet) showSheet(place.sheet, found);
    else select(isCell ? selectCell(found, sheet.merges) : selectArea(found));
    focusGrid();
  };
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    if (key === "Enter") {
      finish();
      goTo(currentTarget.value);
    } else if (key === "Escape") {
      setTyped(null);
      focusGrid();
    }
  };
  return (
    <input
      type="text"
      aria-label="Naamvak"
      className={classes.nameBox}
      spellCheck={false}
      autoComplete="off"
      value={typed ?? shown}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => setTyped(null)}
    />
  );
}

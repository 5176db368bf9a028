import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Sheet } from "../model/workbook";
import { addSheet, deleteSheet, renameSheet } from "../user";
import { useExcel } from "./excel-context";
import { Menu } from "./menu";
import classes from "./sheet-tabs.module.css";

/** The sheets of the workbook; a menu on the active one renames and deletes it. */
export function SheetTabs({ gridId }: { readonly gridId: string }) {
  const { book, sheet, by, showSheet, changed, refuse, finish } = useExcel();
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const [isNaming, setIsNaming] = useState(false);
  const active = useRef<HTMLButtonElement>(null);
  const { host } = book;
  const sheets = host.workbook.sheets.filter(({ visibility }) => visibility === "visible");

  useEffect(() => {
    active.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet]);

  const openMenu = (of: Sheet): void => {
    if (of !== sheet) showSheet(of);
    setIsMenuOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = sheets.indexOf(sheet);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const next = to === undefined ? undefined : sheets.at(to % sheets.length);
    if (next) {
      event.preventDefault();
      showSheet(next);
      requestAnimationFrame(() => active.current?.focus());
    } else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      openMenu(sheet);
    } else if (event.key === "F2") setIsNaming(true);
  };
  const remove = (): void => {
    finish();
    const refusal = deleteSheet(host, sheet, by);
    changed();
    if (refusal) refuse(refusal.message);
  };
  const add = (): void => {
    finish();
    if (host.workbook.structureProtected) {
      refuse("De werkmap is beveiligd en kan niet worden gewijzigd.");
      return;
    }
    const added = addSheet(host, by);
    changed();
    showSheet(added);
  };
  const rename = (name: string): void => {
    setIsNaming(false);
    const refusal = renameSheet(host, sheet, name, by);
    changed();
    if (refusal) refuse(refusal.message);
    else active.current?.focus();
  };

  return (
    <div className={classes.bar}>
      {/* The tabs carry the focus; the list only hears their keys. */}
      <div role="tablist" tabIndex={-1} aria-label="Werkbladen" className={classes.tabs} onKeyDown={onKeyDown}>
        {sheets.map((each) => (
          <button
            key={each.id}
            ref={each === sheet ? active : null}
            type="button"
            role="tab"
            className={classes.tab}
            aria-selected={each === sheet}
            aria-controls={gridId}
            tabIndex={each === sheet ? 0 : -1}
            style={each.tabColor === null ? undefined : { boxShadow: `inset 0 -3px ${each.tabColor}` }}
            onClick={() => showSheet(each)}
            onDoubleClick={() => setIsNaming(true)}
            onContextMenu={(event) => {
              event.preventDefault();
              openMenu(each);
            }}
          >
            {each.name}
          </button>
        ))}
      </div>
      <div className={classes.place}>
        <button
          type="button"
          className={classes.button}
          aria-label={`Menu van werkblad ${sheet.name}`}
          aria-haspopup="menu"
          aria-expanded={isMenuOpen}
          onClick={() => setIsMenuOpen(true)}
        >
          <span aria-hidden="true">▴</span>
        </button>
        {isMenuOpen && (
          <Menu
            label={`Werkblad ${sheet.name}`}
            side="above"
            items={[
              { label: "Naam wijzigen", choose: () => setIsNaming(true) },
              { label: "Verwijderen", choose: remove },
            ]}
            onClose={(returnsFocus) => {
              setIsMenuOpen(false);
              if (returnsFocus) active.current?.focus();
            }}
          />
        )}
        {isNaming && <Naming name={sheet.name} onName={rename} onCancel={() => setIsNaming(false)} />}
      </div>
      <button type="button" className={classes.button} aria-label="Nieuw werkblad" onClick={add}>
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}

interface NamingProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function Naming({ name, onName, onCancel }: NamingProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    input.current?.select();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onName(input.current?.value ?? name);
  };
  return (
    <form className={classes.naming} onSubmit={submit}>
      <label>
        Naam van het werkblad{" "}
        <input
          ref={input}
          defaultValue={name}
          onKeyDown={({ key }) => {
            if (key === "Escape") onCancel();
          }}
        />
      </label>
      <button type="submit" className={classes.done}>
        Wijzigen
      </button>
      <button type="button" className={classes.done} onClick={onCancel}>
        Annuleren
      </button>
    </form>
  );
}

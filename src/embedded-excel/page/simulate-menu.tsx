import { useRef, useState } from "react";
import { filterTable, setProtection, typeInCell } from "../user";
import { useExcel } from "./excel-context";
import { letHang } from "./open-workbook";
import { filterTarget } from "./logic/table-filter";
import { Menu, type MenuItem } from "./menu";
import classes from "./simulate-menu.module.css";

/** What can happen to an add-in in Excel, to be had for the asking. */
export function SimulateMenu({ className }: { readonly className: string }) {
  const { book, sheet, selection, changed, refuse } = useExcel();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { host, server, display } = book;
  const filtered = sheet.tables.find(({ isFiltered }) => isFiltered);
  const target = filterTarget(sheet, selection.active);

  const filter = (): void => {
    if (!target) return;
    const { active } = selection;
    const { table, column, data } = target;
    const isInside =
      active.row >= data.row && active.row < data.row + data.rowCount && active.column === data.column + column;
    const kept = display.cell(sheet, isInside ? active.row : data.row, data.column + column).text;
    const refusal = filterTable(host, table, column, (text) => text === kept);
    changed();
    if (refusal) refuse(refusal.message);
  };

  const colleagueTypes = (): void => {
    const { row, column } = selection.active;
    server.beforeRequest(1, () => {
      typeInCell(host, sheet, row, column, "collega was hier", "colleague");
    });
  };

  const items: MenuItem[] = [
    {
      label: sheet.protection ? "Beveiliging opheffen" : "Blad beveiligen",
      choose: () => {
        setProtection(host, sheet, sheet.protection === null);
        changed();
      },
    },
    filtered
      ? {
          label: "Filter wissen",
          choose: () => {
            filterTable(host, filtered, 0, null);
            changed();
          },
        }
      : { label: "Tabel filteren", isDisabled: !target, choose: filter },
    {
      label: "Excel antwoordt niet",
      isChecked: server.isHanging,
      choose: () => {
        letHang(server, !server.isHanging);
        changed();
      },
    },
    { label: "Volgend bericht te groot", choose: () => server.failNext("ResponsePayloadSizeLimitExceeded") },
    // Three times: an add-in that tries again by itself does not get past it.
    { label: "Volgende opdracht weigeren", choose: () => server.failNext("GeneralException", 3) },
    { label: "Volgende opdracht kwijtraken", choose: () => server.faultAt(1, { kind: "hang" }) },
    { label: "Volgend antwoord kwijtraken", choose: () => server.faultAt(1, { kind: "lost-answer" }) },
    {
      label: "Fout melden na uitvoeren",
      choose: () => server.faultAt(1, { kind: "answer-error", code: "GeneralException" }),
    },
    {
      label: "Schrijven halverwege afbreken",
      choose: () => server.faultAt(1, { kind: "halfway", code: "GeneralException", action: 1 }),
    },
    { label: "Collega wijzigt hier iets", choose: colleagueTypes },
  ];

  return (
    <div className={classes.place}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        Nabootsen <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <Menu
          label="Nabootsen"
          side="below"
          items={items}
          onClose={(returnsFocus) => {
            setIsOpen(false);
            if (returnsFocus) button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

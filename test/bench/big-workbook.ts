import { registers } from "../../src/domain/registers";
import { lists } from "../../src/domain/registers/lists";
import { createSnapshot, type FoundRegister } from "../../src/domain/snapshot/create-snapshot";
import type { RegisterName } from "../../src/domain/registers/names";
import type { WorkbookSnapshot } from "../../src/domain/snapshot/workbook-snapshot";
import type { CellValue } from "../../src/domain/values/cell-value";
import { serialOf } from "../../src/domain/values/date";

/** A small generator with a seed, so that every run measures the same rows. */
const generator = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const day = serialOf(2021, 9, 30);

const faults: Readonly<Record<string, readonly CellValue[]>> = {
  Nr: ["AP-1", ""],
  Bron: ["motie", "Motei"],
  Status: ["loopt", "Bezig"],
  Startdatum: ["1-3-2021", "31-2-2021", "#REF!"],
  Deadline: ["1-10-2021", ""],
  "Voortgang (%)": ["45 %", 50],
  Cultuur: [4, "drie"],
  Werkplanregel: ["WP-9999", " WP-0001"],
};

/** Actiepunten as a controller keeps them; about one row in five has a fault. */
const actiepuntRow = (index: number, random: (below: number) => number): Record<string, CellValue> => {
  const one = <T>(values: readonly T[]): T => values[random(values.length)] as T;
  const done = random(4) === 0;
  const row: Record<string, CellValue> = {
    Nr: `AP-${String(index + 1).padStart(3, "0")}`,
    Actiepunt: `Afspraak ${index + 1} met de raad uitvoeren en daarover rapporteren`,
    Bron: one(lists.Bron),
    Vindplaats: `Motie punt ${1 + random(7)}`,
    Actor: one(lists.Actor),
    Portefeuillehouder: "Wethouder Financiën",
    Verantwoordelijke: "Afdelingshoofd",
    Team: `Team ${random(20)}`,
    Prioriteitsklasse: one(lists.Prioriteitsklasse),
    Belangrijk: one(lists["Ja/Nee"]),
    Urgent: one(lists["Ja/Nee"]),
    Categorie: one(lists.Categorie),
    Collectiviteit: random(4),
    Cultuur: random(4),
    Coördinatie: random(4),
    Consistentie: random(4),
    Communicatie: random(4),
    Looptijd: one(lists.Looptijd),
    Fase: one(lists.Fase),
    Status: done ? "Gereed" : one(["Niet gestart", "Loopt"]),
    Startdatum: day - 300 + random(100),
    Deadline: day + 20 + random(200),
    "Afgerond op": done ? day - random(50) : "",
    "Voortgang (%)": done ? 1 : random(100) / 100,
    Tijd: one(lists.Stoplicht),
    Geld: one(lists.Stoplicht),
    Kwaliteit: one(lists.Stoplicht),
    Oorzaak: "Krapte",
    Gevolg: "Vertraging",
    Bijsturing: "Herverdeling",
    Werkplanregel: `WP-${String(1 + random(160)).padStart(3, "0")}`,
    "Reactie college": "Overgenomen",
  };
  if (random(5) === 0) {
    const header = one(Object.keys(faults));
    row[header] = one(faults[header] ?? [""]);
  }
  return row;
};

const found = (name: RegisterName, rows: readonly Record<string, CellValue>[]): FoundRegister => {
  const headers = registers[name].columns.map(({ header }) => header);
  return {
    location: { sheet: name, headerRow: 0, firstColumn: 0 },
    headers,
    body: rows.map((row, index) => ({ index: index + 1, values: headers.map((header) => row[header] ?? "") })),
  };
};

/** A workbook of `count` actiepunten and the 160 werkplanregels they refer to. */
export const bigWorkbook = (count: number): WorkbookSnapshot => {
  const random = generator(2021);
  const werkplanregels = Array.from({ length: 160 }, (_, index) => ({
    Nr: `WP-${String(index + 1).padStart(3, "0")}`,
    Team: `Team ${index % 20}`,
    Sturingsniveau: "Team",
    Werksoort: "Opgave",
    Werkplanregel: `Werk ${index + 1}`,
    Beleidsuitgangspunt: "BU-01",
    Prioriteitsklasse: "Uitvoering",
    Opdrachtgever: "Afdelingshoofd",
    Opdrachtnemer: "Teamleider",
    Status: "Loopt",
    "Gesprek Q1": day - 170,
    "Gesprek Q2": day - 80,
  }));
  return createSnapshot(
    {
      Actiepunten: found(
        "Actiepunten",
        Array.from({ length: count }, (_, index) => actiepuntRow(index, random)),
      ),
      Teamplannen: found("Teamplannen", werkplanregels),
      Beleidsuitgangspunten: found("Beleidsuitgangspunten", [
        { Nr: "BU-01", Programma: "Bestuur", Beleidsuitgangspunt: "De basis is op orde" },
      ]),
    },
    day,
  );
};

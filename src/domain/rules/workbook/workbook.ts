import type { WorkbookStructure } from "../../snapshot/workbook-structure";
import type { Rule } from "../rule";
import { anySheet, isLostWithRegister, isMark, isOurName, pointsNowhere, withoutOrder } from "./evidence";
import { missingNames, namesAstray } from "./our-names";
import { someOf } from "./wording";

/** How the workbook as a whole stands: told at its first sheet, for there is no cell to blame. */
const stateRule = ({
  holds,
  message,
  ...rule
}: Pick<Rule, "slug" | "severity" | "says"> & {
  readonly holds: (structure: WorkbookStructure) => boolean;
  /** Dutch: what it means and what to do. */
  readonly message: string;
}): Rule => ({
  ...rule,
  source: "Werkafspraak registratie",
  find: (snapshot, _, reportOnSheet) => {
    const sheet = anySheet(snapshot);
    if (sheet !== undefined && holds(snapshot.structure)) reportOnSheet(sheet, 0, 0, { message });
  },
});

/** Rules on the workbook as a whole. */
export const wholeWorkbookRules: readonly Rule[] = [
  stateRule({
    slug: "werkmap-alleen-lezen",
    severity: "waarschuwing",
    says: "De werkmap is alleen-lezen geopend, zodat niets kan worden bewaard",
    holds: ({ isReadOnly }) => isReadOnly,
    message:
      "De werkmap is alleen-lezen geopend: controleren kan, maar wat u of de invoegtoepassing wijzigt, wordt niet bewaard. Kies in Excel Bewerken, of sla de werkmap onder een andere naam op.",
  }),
  stateRule({
    slug: "werkmap-beveiligd",
    severity: "waarschuwing",
    says: "De structuur van de werkmap is beveiligd, zodat er geen werkbladen bij kunnen",
    holds: ({ isProtected }) => isProtected,
    message:
      "De structuur van de werkmap is beveiligd: inrichten en rapporteren kunnen geen werkblad toevoegen. Hef de beveiliging op met Controleren > Werkmap beveiligen.",
  }),
  stateRule({
    slug: "datumstelsel-afwijkend",
    severity: "fout",
    says: "De werkmap telt datums vanaf 1904, waardoor datums vier jaar verschuiven",
    holds: ({ counts1904 }) => counts1904 === true,
    message:
      "Deze werkmap telt datums vanaf 1904 (een instelling van oudere versies van Excel voor Mac). Deadlines en de peildatum worden daardoor vier jaar te vroeg gelezen. Zet in Excel bij Bestand > Opties > Geavanceerd de optie 1904-datumsysteem uit en kijk daarna de datums na.",
  }),
  {
    slug: "namen-verdwenen",
    severity: "fout",
    source: "Werkafspraak registratie",
    says: "De namen waar de formules van de registers mee rekenen, zijn verwijderd",
    find: (snapshot, _, reportOnSheet) => {
      const [first] = withoutOrder(snapshot);
      const at = first && snapshot.structure.registers[first];
      if (at) {
        reportOnSheet(at.sheet, at.area.row, at.area.column, {
          message:
            "De namen waar formules en keuzelijsten mee rekenen, zijn uit de werkmap verwijderd; in Rang staat daardoor #NAAM?. Kies Werkmap aanvullen: dat maakt ze opnieuw.",
        });
        return;
      }
      const [missing, sheet] = [missingNames(snapshot), anySheet(snapshot)];
      if (missing.length === 0 || sheet === undefined) return;
      const what = missing.length === 1 ? "De naam" : "De namen";
      reportOnSheet(sheet, 0, 0, {
        message: `${what} ${someOf(missing)}, waar formules en keuzelijsten mee rekenen, ${missing.length === 1 ? "is" : "zijn"} uit de werkmap verwijderd. Kies Werkmap aanvullen: dat maakt wat ontbreekt opnieuw.`,
      });
    },
  },
  {
    slug: "naam-verwijst-elders",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Een naam waar keuzelijsten mee werken, verwijst naar andere cellen",
    find: (snapshot, _, reportOnSheet) => {
      const sheet = anySheet(snapshot);
      const astray = namesAstray(snapshot);
      if (astray.length === 0 || sheet === undefined) return;
      const what = astray.length === 1 ? `De naam ${astray[0] ?? ""} verwijst` : `De namen ${someOf(astray)} verwijzen`;
      reportOnSheet(sheet, 0, 0, {
        message: `${what} naar andere cellen dan die van het register waar zij bij horen: keuzelijsten bieden daardoor verkeerde waarden aan. Verwijder ze met Formules > Namen beheren en kies Werkmap aanvullen: dat maakt ze opnieuw.`,
      });
    },
  },
  {
    slug: "naam-verwijst-nergens",
    severity: "waarschuwing",
    source: "Werkafspraak registratie",
    says: "Een naam van de werkmap verwijst naar cellen die er niet meer zijn",
    find: (snapshot, _, reportOnSheet) => {
      const sheet = anySheet(snapshot);
      const broken = snapshot.structure.names.filter(
        ({ name, formula }) => pointsNowhere(formula) && !isMark(name) && !isLostWithRegister(snapshot, name),
      );
      if (broken.length === 0 || sheet === undefined) return;
      const ours = broken.filter(({ name }) => isOurName(name));
      const others = broken.filter(({ name }) => !isOurName(name));
      const named = someOf([...ours, ...others].map(({ name }) => name));
      const what = broken.length === 1 ? `De naam ${named} verwijst` : `De namen ${named} verwijzen`;
      const advice = [
        ...(ours.length > 0 ? ["Kies Werkmap aanvullen: dat herstelt de namen die van de registers zijn."] : []),
        ...(others.length > 0 ? ["Herstel of verwijder eigen namen met Formules > Namen beheren."] : []),
      ];
      reportOnSheet(sheet, 0, 0, {
        message: `${what} naar cellen die er niet meer zijn (#VERW!). ${advice.join(" ")}`,
        ...(ours.length > 0 ? {} : { severity: "info" as const }),
      });
    },
  },
];

import type { SortedRegister } from "../../domain/registers/names";
import type { Severity } from "../../domain/rules/finding";
import type { Settings } from "../../domain/snapshot/settings";
import { formatDate, serialOf } from "../../domain/values/date";
import type { ViewName } from "../state/pane";

/** What the next step is decided on. */
export interface Standing {
  readonly settings: Pick<Settings, "gemeente" | "rapportagejaar" | "kwartaal" | "peildatum">;
  /** Rows in Actiepunten and Teamplannen together. */
  readonly rows: number;
  readonly fouten: number;
  readonly waarschuwingen: number;
  /** Registers that can be sorted and are not in order of priority. */
  readonly unsorted: readonly SortedRegister[];
}

/** One step, in Dutch, and where it is taken. */
export interface NextStep {
  readonly title: string;
  readonly why: string;
  readonly button: string;
  readonly to:
    | { readonly kind: "view"; readonly view: ViewName; readonly severity?: Severity }
    | { readonly kind: "sheet"; readonly register: "Actiepunten" };
}

const toView = (view: ViewName, severity?: Severity): NextStep["to"] =>
  severity === undefined ? { kind: "view", view } : { kind: "view", view, severity };

/** The one thing to do next in a workbook that is set up: first what all else depends on. */
export const nextStep = ({ settings, rows, fouten, waarschuwingen, unsorted }: Standing): NextStep => {
  const { gemeente, rapportagejaar, kwartaal, peildatum } = settings;
  if (rows === 0 && gemeente === "") {
    return {
      title: "Vul de instellingen in",
      why: "De gemeente, het kwartaal en de peildatum staan boven de rapportage en bepalen wat te laat is.",
      button: "Naar Instellingen",
      to: toView("instellingen"),
    };
  }
  if (rows === 0) {
    return {
      title: "Vul Actiepunten en Teamplannen",
      why: "Er staan nog geen rijen in. Typ of plak ze in de tabellen; elke wijziging wordt hier vanzelf gecontroleerd.",
      button: "Naar Actiepunten",
      to: { kind: "sheet", register: "Actiepunten" },
    };
  }
  if (fouten > 0) {
    return {
      title: fouten === 1 ? "Los de fout op" : `Los de ${counted(fouten)} fouten op`,
      why: "Zolang er fouten in de registers staan, zijn de cijfers in de rapportage niet betrouwbaar.",
      button: fouten === 1 ? "Naar de fout" : "Naar de fouten",
      to: toView("controleren", "fout"),
    };
  }
  const firstDay = serialOf(rapportagejaar, 3 * kwartaal - 2, 1);
  if (peildatum < firstDay) {
    return {
      title: "Kijk de peildatum na",
      why: `De peildatum ${formatDate(peildatum)} ligt vóór kwartaal ${kwartaal} van ${rapportagejaar}, waarover wordt gerapporteerd.`,
      button: "Naar Instellingen",
      to: toView("instellingen"),
    };
  }
  if (unsorted.length > 0) {
    return {
      title: `Zet ${unsorted.length === 1 ? unsorted.join("") : "de registers"} op volgorde`,
      why: `${new Intl.ListFormat("nl").format(unsorted)} ${unsorted.length === 1 ? "staat" : "staan"} niet op prioriteit.`,
      button: "Naar Sorteren",
      to: toView("sorteren"),
    };
  }
  return {
    title: `Maak de rapportage over kwartaal ${kwartaal}`,
    why:
      waarschuwingen === 0
        ? "Er zijn geen fouten of waarschuwingen en de registers staan op volgorde."
        : `Er zijn geen fouten. ${waarschuwingen === 1 ? "Er is nog 1 waarschuwing" : `Er zijn nog ${counted(waarschuwingen)} waarschuwingen`} om na te lopen.`,
    button: "Naar Rapportage",
    to: toView("rapportage"),
  };
};

const counted = (count: number): string => new Intl.NumberFormat("nl-NL").format(count);

import { formatAreas, parseAreas } from "../../model/address";
import type { DataValidation } from "../../model/workbook";
import {
  attribute,
  child,
  children,
  create,
  ensureChild,
  flag,
  put,
  remove,
  setText,
  text,
  unescapeText,
  escapeText,
} from "../xml";
import type { Element } from "../xml";
import { WORKSHEET_ORDER } from "./section";
import type { Section } from "./section";

/** Which element of the file a validation came from, so that attributes the model does not name survive. */
const origins = new WeakMap<DataValidation, number>();

export const validations: Section = {
  read(root, sheet) {
    const list = child(root, "dataValidations");
    sheet.validations = (list ? children(list, "dataValidation") : []).map((element, at) => {
      const validation = read(element);
      origins.set(validation, at);
      return validation;
    });
  },
  state: (sheet) => sheet.validations,
  write(root, sheet) {
    const list = ensureChild(root, "dataValidations", WORKSHEET_ORDER);
    const old = children(list, "dataValidation");
    const made = sheet.validations
      .filter(({ areas }) => areas.length > 0)
      .map((validation) => {
        const origin = old[origins.get(validation) ?? -1];
        const element = origin ? (origin.cloneNode(true) as Element) : create(list, "dataValidation");
        if (!origin || JSON.stringify(read(origin)) !== JSON.stringify(validation)) write(element, validation);
        return element;
      });
    for (const element of old) list.removeChild(element);
    if (made.length === 0) {
      remove(list);
      return;
    }
    const after = list.firstChild;
    for (const element of made) list.insertBefore(element, after);
    put(list, "count", made.length);
  },
};

function read(element: Element): DataValidation {
  const named = (name: string): string => unescapeText(attribute(element, name) ?? "");
  return {
    areas: parseAreas(attribute(element, "sqref") ?? ""),
    type: (attribute(element, "type") as DataValidation["type"] | null) ?? "none",
    operator: attribute(element, "operator") ?? "between",
    formula1: text(child(element, "formula1")),
    formula2: text(child(element, "formula2")),
    allowBlank: flag(element, "allowBlank"),
    // The file's attribute means the opposite of its name.
    showDropDown: !flag(element, "showDropDown"),
    prompt: { show: flag(element, "showInputMessage"), title: named("promptTitle"), message: named("prompt") },
    error: {
      show: flag(element, "showErrorMessage"),
      style: (attribute(element, "errorStyle") as DataValidation["error"]["style"] | null) ?? "stop",
      title: named("errorTitle"),
      message: named("error"),
    },
  };
}

function write(
  element: Element,
  { areas, type, operator, formula1, formula2, allowBlank, showDropDown, prompt, error }: DataValidation,
): void {
  put(element, "type", type === "none" ? null : type);
  put(element, "errorStyle", error.style === "stop" ? null : error.style);
  put(
    element,
    "operator",
    operator === "between" || operator === "" || type === "list" || type === "custom" ? null : operator,
  );
  put(element, "allowBlank", allowBlank ? true : null);
  put(element, "showDropDown", showDropDown ? null : true);
  put(element, "showInputMessage", prompt.show ? true : null);
  put(element, "showErrorMessage", error.show ? true : null);
  // Excel rejects a file with longer texts.
  const short = (content: string, limit: number): string | null =>
    content === "" ? null : escapeText(content.slice(0, limit));
  put(element, "errorTitle", short(error.title, 32));
  put(element, "error", short(error.message, 255));
  put(element, "promptTitle", short(prompt.title, 32));
  put(element, "prompt", short(prompt.message, 255));
  put(element, "sqref", formatAreas(areas));
  for (const [name, formula] of Object.entries({ formula1, formula2 })) {
    if (formula === "") remove(child(element, name));
    else setText(ensureChild(element, name, ["formula1", "formula2"]), formula);
  }
}

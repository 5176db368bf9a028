import type { KeyFigure } from "../report/report";

const subjects: Readonly<Record<string, string>> = {
  actiepunten: "Actiepunten",
  werkplan: "Werkplan",
  taakstelling: "Taakstelling",
  raadsverzoeken: "Raadsverzoeken",
};

/** What a figure is called where nothing around it says what it is about: `Werkplan: Te laat`, `Lasten: Prognose`. */
export const fullLabel = ({ id, label }: Pick<KeyFigure, "id" | "label">): string => {
  if (label.includes(":")) return label;
  const [first = "", name] = id.split(".");
  if (first === "budget") return name === "drempel" || name === "bovenDrempel" ? label : `Saldo: ${label}`;
  const subject = subjects[first];
  return subject === undefined || subject === label ? label : `${subject}: ${label}`;
};

import { text } from "./column";
import { listNames, lists } from "./lists";
import type { Register } from "./register";

const longest = Math.max(...listNames.map((name) => lists[name].length));

/** One column a list; users add values below. */
export const lijsten: Register<"Lijsten"> = {
  name: "Lijsten",
  place: 150,
  purpose: "De keuzelijsten; zet een nieuwe waarde onder de laatste van haar kolom",
  columns: listNames.map((name) => text(name, { width: 26 })),
  order: [],
  initialRows: () => Array.from({ length: longest }, (_, row) => listNames.map((name) => lists[name][row] ?? "")),
};

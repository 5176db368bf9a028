import { sameText } from "../../values/cell-value";
import { column, note } from "../cells";
import { countIfs } from "../native";
import { countOfLines, registerLines, type RegisterLines } from "../register-lines";
import type { ReportTable } from "../report";
import type { ReportContext, SectionDeclaration } from "../section";
import { countedRows, inDutchOrder } from "../counting";
import type { RegisterSnapshot } from "../../snapshot/register-snapshot";
import type { Row } from "../../snapshot/row";

const fromMotion = (register: RegisterSnapshot): readonly Row[] => {
  const bron = register.column("Bron");
  return countedRows(register).filter((row) => sameText(bron(row), "Motie"));
};

/** The motion's points in the order of their Nr, whatever the order of the register. */
const linesOf = ({
  snapshot: {
    registers: { Actiepunten },
  },
}: ReportContext): RegisterLines => {
  const nr = Actiepunten.column("Nr");
  const rows = fromMotion(Actiepunten).toSorted((a, b) => inDutchOrder(String(nr(a)), String(nr(b))));
  return registerLines(Actiepunten, rows, "motie");
};

const table = (lines: RegisterLines): ReportTable => ({
  kind: "table",
  columns: [
    column("Nr", 1),
    column("Motiepunt", 2),
    column("Verantwoordelijke", 2),
    column("Status", 1),
    column("Deadline", 1),
    column("Reactie college", 3),
  ],
  rows: lines.ids.map((_, line) => [
    lines.key(line),
    lines.text(line, "Actiepunt"),
    lines.text(line, "Verantwoordelijke"),
    lines.text(line, "Status"),
    lines.date(line, "Deadline"),
    lines.text(line, "Reactie college"),
  ]),
});

/** What the council asked in its motion, point by point. */
export const motiepunten: SectionDeclaration = {
  build: (context) => {
    const lines = linesOf(context);
    return {
      title: "De punten van de motie",
      startsPage: true,
      blocks: lines.ids.length === 0 ? [note("Er zijn geen actiepunten met bron Motie.")] : [table(lines)],
    };
  },
  controls: (context) => [
    {
      id: "motiepunten",
      label: "Motiepunten in deze rapportage = actiepunten met bron Motie",
      look: "count",
      shown: countOfLines(linesOf(context)),
      register: {
        formula: `=${countIfs("Actiepunten", [["Bron", '"Motie"']])}`,
        expected: fromMotion(context.snapshot.registers.Actiepunten).length,
      },
    },
  ],
};

import type { SectionDeclaration } from "../section";
import { aansluiting } from "./aansluiting";
import { budget } from "./budget";
import { kop } from "./kop";
import { leeswijzer } from "./leeswijzer";
import { motiepunten } from "./motiepunten";
import { samenvatting } from "./samenvatting";
import { taakstelling } from "./taakstelling";
import { werkplan } from "./werkplan";

/** The sections of the quarterly report, in its order ("Quarterly report"). */
export const sections: readonly SectionDeclaration[] = [
  kop,
  samenvatting,
  motiepunten,
  werkplan,
  budget,
  taakstelling,
  aansluiting,
  leeswijzer,
];

import type { SectionDeclaration } from "../section";
import { aansluiting } from "./aansluiting";
import { beweging } from "./beweging";
import { budget } from "./budget";
import { externeAdviezen } from "./externe-adviezen";
import { kop } from "./kop";
import { leeswijzer } from "./leeswijzer";
import { motiepunten } from "./motiepunten";
import { raadsverzoeken } from "./raadsverzoeken";
import { samenvatting } from "./samenvatting";
import { taakstelling } from "./taakstelling";
import { toelichtingen } from "./toelichtingen";
import { werkplan } from "./werkplan";

/** The sections of the quarterly report, in its order ("Quarterly report"). */
export const sections: readonly SectionDeclaration[] = [
  kop,
  samenvatting,
  motiepunten,
  werkplan,
  budget,
  taakstelling,
  externeAdviezen,
  raadsverzoeken,
  toelichtingen,
  beweging,
  aansluiting,
  leeswijzer,
];

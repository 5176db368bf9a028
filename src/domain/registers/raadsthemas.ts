import { key, text } from "./column";
import type { Register } from "./register";
import { byText } from "../order/criteria";

const themes: Readonly<Record<string, readonly string[]>> = {
  "Leefbaarheid in brede zin": ["Leefbaarheid", "Luchtkwaliteit", "Veiligheid", "Gezondheid"],
  "Maatschappelijk en sociaaleconomisch": [
    "Jeugd",
    "Zorg en welzijn",
    "Arbeidsmarkt",
    "Lokale economie en vestigingsklimaat",
  ],
  "Fysieke leefomgeving": ["Wonen en woningbouw", "Duurzaamheid", "Mobiliteit"],
  Voorzieningen: ["Kunst en cultuur", "Sport"],
  "Randvoorwaarden scheppend": ["Participatie en democratische kwaliteit", "Financiën", "Dienstverlening"],
};

/** Regie is required, and who has it differs from one municipality to the next. */
const regieToBeNamed = "Nog te bepalen";

/** The sixteen themes that the council chose to steer on. */
export const raadsthemas: Register<"Raadsthemas"> = {
  name: "Raadsthemas",
  place: 120,
  purpose: "De thema's waarop de raad stuurt en wie daarin de regie heeft",
  columns: [
    key("RT-01", ["Themanr", "Themanummer"]),
    text("Aandachtsveld", { required: true, width: 34, synonyms: ["Aandachtsgebied", "Hoofdthema", "Veld"] }),
    text("Thema", { required: true, width: 36, synonyms: ["Raadsthema", "Naam thema", "Themanaam"] }),
    text("Regie", {
      required: true,
      width: 26,
      help: "Wie de regie heeft: functie of organisatie, geen naam",
      synonyms: ["Regisseur", "Regie bij", "Wie heeft regie", "Regievoerder"],
    }),
    text("Extra aandacht", { synonyms: ["Aandacht", "Aandachtspunt", "Aandachtspunten", "Bijzondere aandacht"] }),
  ],
  recognition: { title: "Thema", identity: ["Thema"] },
  order: [byText("Nr")],
  initialRows: () =>
    Object.entries(themes)
      .flatMap(([field, names]) => names.map((name) => [field, name] as const))
      .map(([field, name], place) => [`RT-${String(place + 1).padStart(2, "0")}`, field, name, regieToBeNamed, ""]),
};

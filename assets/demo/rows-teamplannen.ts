import { newPolicy } from "./content/nieuw-beleid";
import { teams, teamNamed } from "./content/teams";
import type { PlanLine } from "./content/werkplan";
import { bedrijfsvoering } from "./content/werkplan-bedrijfsvoering";
import { planRemarks } from "./content/werkplan-bijzonder";
import { leefomgeving } from "./content/werkplan-leefomgeving";
import { samenleving } from "./content/werkplan-samenleving";
import { klassen, statussen, werksoorten } from "./codes";
import { between, seeded, wholeBetween, type Random } from "./random";
import { dateOf, keyAt, type DemoRow } from "./row";

const plans: Readonly<Record<string, readonly PlanLine[]>> = { ...bedrijfsvoering, ...leefomgeving, ...samenleving };

interface Placed {
  /** Team and the place of the line in its plan: `Financiën/3`. */
  readonly id: string;
  readonly team: string;
  readonly line: PlanLine;
}

const placed: readonly Placed[] = teams.flatMap(({ name }) =>
  (plans[name] ?? []).map((line, place) => ({ id: `${name}/${place + 1}`, team: name, line })),
);

/**
 * Key of a plan line: `WP-035` for `Financiën/3`.
 * @throws Error for a line that no team has: a slip in the demo's contents
 */
export const werkplanKey = (id: string): string => {
  const place = placed.findIndex((candidate) => candidate.id === id);
  if (place < 0) throw new Error(`No plan line ${id}`);
  return keyAt("WP", 3, place);
};

const yearPlan = { start: "2021-01-01", end: "2021-12-31" } as const;
const starts = ["2021-01-11", "2021-02-01", "2021-02-15", "2021-03-01", "2021-04-01"] as const;
const ends = ["2021-11-15", "2021-11-30", "2021-12-15", "2021-12-31", "2022-03-31", "2022-06-30"] as const;
const finished = ["2021-03-31", "2021-06-30", "2021-07-15", "2021-09-15"] as const;
/** Ends that matter for the story: three are late, one is due within two weeks. */
const knownEnds: Readonly<Record<string, string>> = {
  "Personeel en organisatie/4": "2021-07-01",
  "Concerncontrol/3": "2021-09-15",
  "Vastgoed en facilitair/6": "2021-09-17",
  "Financiën/3": "2021-10-07",
};

const pick = <Value>(random: Random, values: readonly [Value, ...Value[]]): Value =>
  values[wholeBetween(random, 0, values.length - 1)] ?? values[0];

const planning = (random: Random, { id, line }: Placed): DemoRow => {
  const [, , , , werksoort, uren, , , , status = "L"] = line;
  const [start, end, late] = [pick(random, starts), pick(random, ends), pick(random, finished)];
  const [share, steps] = [between(random, 0.62, 0.78), wholeBetween(random, 9, 16)];
  const isProcess = werksoort === "U";
  const spent = { N: 0, L: share, G: between(random, 0.9, 1.04), V: 0.1 }[status];
  const progress = { N: 0, L: isProcess ? 0.75 : steps / 20, G: 1, V: 0.1 }[status];
  return {
    "Uren gepland": uren,
    "Uren besteed": Math.round((uren * spent) / 5) * 5,
    Startdatum: dateOf(status === "N" ? "2021-11-01" : isProcess || status === "G" ? yearPlan.start : start),
    Einddatum: dateOf(
      knownEnds[id] ?? (status === "G" ? late : status === "N" ? "2022-03-31" : isProcess ? yearPlan.end : end),
    ),
    Status: statussen[status],
    "Voortgang (%)": progress,
  };
};

const lights = ({ id, line }: Placed): DemoRow => {
  const remark = planRemarks[id];
  const usual = line[9] === "N" || line[9] === "V" ? "Grijs" : "Groen";
  return {
    Tijd: remark?.tijd ?? usual,
    Geld: remark?.geld ?? usual,
    Kwaliteit: remark?.kwaliteit ?? usual,
    Oorzaak: remark?.oorzaak ?? "",
    Gevolg: remark?.gevolg ?? "",
    Bijsturing: remark?.bijsturing ?? "",
  };
};

/** One talk per team and quarter; a line that was added in the summer was not talked about before. */
const addedInSummer = "Klantcontact/8";

const talks = ({ id, team }: Placed): DemoRow => {
  const day = teams.indexOf(teamNamed(team)) % 10;
  const talk = (month: string, first: number): string =>
    `2021-${month}-${String(first + day + (day > 4 ? 2 : 0)).padStart(2, "0")}`;
  const before = id !== addedInSummer;
  return {
    "Gesprek Q1": before ? dateOf(talk("03", 15)) : "",
    "Gesprek Q2": before ? dateOf(talk("06", 14)) : "",
    "Gesprek Q3": dateOf(talk("09", 13)),
  };
};

const consequences = ({ id }: Placed): DemoRow => {
  const policy = newPolicy[id];
  if (!policy) return {};
  return {
    Gevolgenanalyse: policy.gevolgen,
    "Uitvoerbaar personeel": policy.personeel,
    "Uitvoerbaar processen": policy.processen,
    "Uitvoerbaar financiën": policy.financien,
    "Menselijke maat": policy.menselijkeMaat,
  };
};

const levels: Readonly<Record<string, string>> = {
  Concerncontrol: "Concern",
  "Communicatie en bestuursondersteuning": "Concern",
};

const rowOf = (random: Random, each: Placed, place: number): DemoRow => {
  const { opdrachtgever, opdrachtnemer } = teamNamed(each.team);
  const [werkplanregel, product, beleidsuitgangspunt, klasse, werksoort, , indicator, streefwaarde, gerealiseerd] =
    each.line;
  return {
    Nr: keyAt("WP", 3, place),
    Team: each.team,
    Sturingsniveau: levels[each.team] ?? "Team",
    Werksoort: werksoorten[werksoort],
    Werkplanregel: werkplanregel,
    "Product of doelstelling": product,
    Beleidsuitgangspunt: keyAt("BU", 2, beleidsuitgangspunt - 1),
    Prioriteitsklasse: klassen[klasse],
    Opdrachtgever: opdrachtgever,
    Opdrachtnemer: opdrachtnemer,
    Indicator: indicator,
    Streefwaarde: streefwaarde,
    "Gerealiseerde waarde": gerealiseerd,
    ...planning(random, each),
    ...lights(each),
    ...talks(each),
    ...consequences(each),
  };
};

const random = seeded(20210930);

/** The plans of the twenty teams, eight lines each. */
export const teamplannenRows: readonly DemoRow[] = placed.map((each, place) => rowOf(random, each, place));

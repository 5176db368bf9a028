import type { Source } from "../../domain/rules/finding";

/** Why a rule is there: what was promised to the council, in one line; it reads on after a colon. */
export const promises: Readonly<Record<Source, string>> = {
  "Motie punt 1":
    "extern advies alleen als de wet erom vraagt; ander advies gaat met een scherpe opdracht langs portefeuillehouder of college",
  "Motie punt 2":
    "de regels voor het budget worden aangescherpt: wat niet wordt uitgegeven, hoeft niet te worden bezuinigd",
  "Motie punt 3": "de keuzes van de raad staan in de teamplannen: staat het niet in het werkplan, dan doen we het niet",
  "Motie punt 4": "eerst de basis op orde, dan wettelijke taken, uitvoering en pas daarna (nieuw) beleid",
  "Motie punt 5": "het college bepaalt wat wordt gemandateerd, en tot welke grens",
  "Motie punt 6": "de raad krijgt elk kwartaal een rapportage",
  "Motie punt 7": "de bezuiniging komt bovenop de bestaande taakstellingen",
  "Plan van aanpak": "elke actie heeft een eigenaar, een termijn en een stand van zaken",
  "Werkafspraak registratie": "zonder volledige en geldige cellen kloppen de tellingen en de rapportage niet",
};

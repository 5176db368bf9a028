import type { PlanLine } from "./werkplan";

/** Work of the teams under the Manager Samenleving. */
export const samenleving: Readonly<Record<string, readonly PlanLine[]>> = {
  "Onderwijs, sport en cultuur": [
    ["Leerplicht en voortijdig schoolverlaten aanpakken", "Alle meldingen opgevolgd", 11, "W", "U", 2100, "Thuiszitters langer dan 3 maanden", "0", "7"],
    ["Leerlingenvervoer regelen", "410 leerlingen naar school", 11, "W", "U", 900, "Klachten per maand", "< 8", "11"],
    ["Integraal huisvestingsplan uitvoeren", "Nieuwbouw De Waterlelie en renovatie Het Baken", 10, "W", "P", 1300, "Mijlpalen gehaald", "7", "5"],
    ["Onderwijsachterstanden en voorschool", "Voorschool voor 290 peuters", 11, "W", "U", 640, "Bereik doelgroep", "92%", "89%"],
    ["Sportakkoord en buurtsportcoaches uitvoeren", "Beweegaanbod in alle kernen", 12, "U", "U", 700, "Deelnemers", "2.400", "1.650"],
    ["Zwembad De Plas: exploitatie borgen", "Afspraken met de exploitant", 12, "B", "P", 520, "Overeenkomst getekend", "1", "0"],
    ["Subsidies bibliotheek, musea en verenigingen verlenen", "Beschikking binnen de termijn", 13, "W", "U", 1100, "Beschikt op tijd", "100%", "97%"],
    ["Cultuureducatie op alle basisscholen", "21 scholen doen mee", 13, "U", "U", 320, "Scholen", "21", "19"],
  ],
  "Toegang Wmo en jeugd": [
    ["Meldingen Wmo onderzoeken en besluiten", "Onderzoek binnen zes weken", 16, "W", "U", 6400, "Binnen zes weken", "90%", "78%"],
    ["Toegang tot jeugdhulp uitvoeren", "Passende hulp, regie op kosten", 15, "W", "U", 5900, "Binnen acht weken", "90%", "82%"],
    ["Grip op jeugdhulp: uitvoeringsplan", "Minder en kortere trajecten", 15, "B", "P", 900, "Besparing", "450.000", "290.000"],
    ["Praktijkondersteuner jeugd bij huisartsen", "In alle praktijken", 15, "U", "U", 420, "Praktijken", "14", "12"],
    ["Huishoudelijke ondersteuning opnieuw aanbesteden", "Contracten per 1-1-2022", 16, "W", "P", 700, "Contracten getekend", "1", "0"],
    ["Contractmanagement en facturencontrole zorg", "Rechtmatige betaling", 16, "B", "U", 1100, "Facturen gecontroleerd", "100%", "96%"],
    ["Mantelzorgers waarderen en ondersteunen", "Waardering en respijtzorg", 16, "W", "U", 260, "Mantelzorgers bereikt", "1.400", "1.010"],
    ["Doordecentralisatie beschermd wonen voorbereiden", "Regioplan en inrichting", 16, "W", "P", 480, "Regioplan vastgesteld", "1", "0"],
  ],
  "Werk en inkomen": [
    ["Uitkeringen Participatiewet verstrekken", "1.010 uitkeringen, rechtmatig en op tijd", 17, "W", "U", 4700, "Besluit binnen acht weken", "95%", "96%"],
    ["Inwoners naar werk begeleiden", "160 mensen uit de uitkering", 17, "U", "U", 2600, "Uitstroom naar werk", "160", "118"],
    ["Tozo afhandelen en terugvorderen", "Alle dossiers afgewikkeld", 17, "W", "P", 900, "Dossiers afgewikkeld", "640", "455"],
    ["Schuldhulpverlening en vroegsignalering", "Binnen vier weken eerste gesprek", 18, "W", "U", 1900, "Binnen vier weken", "95%", "93%"],
    ["Bijzondere bijstand en minimaregelingen uitvoeren", "Besluit binnen acht weken", 18, "W", "U", 1500, "Bereik kindpakket", "70%", "64%"],
    ["Wet inburgering 2021 invoeren", "Werkwijze en contracten gereed", 17, "W", "P", 620, "Onderdelen gereed", "9", "7"],
    ["Beschut werk en garantiebanen realiseren", "Taakstelling Rijk", 17, "W", "U", 700, "Plekken", "44", "36"],
    ["Proef simpel switchen tussen uitkering en werk", "Proef met 25 deelnemers", 17, "N", "P", 240, "Deelnemers", "25", "9"],
  ],
};

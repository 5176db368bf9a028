/** What `--help` prints. */
export const help = `Sturing op uitvoering: controleert een werkmap, sorteert haar op prioriteit en maakt de kwartaalrapportage.

Gebruik:
  npm run report -- [--in werkmap.xlsx] [--out rapportage.xlsx] [--json bevindingen.json]
                    [--peildatum 2021-09-30] [--kwartaal Q3] [--sheets plan,matrix] [--pdf rapportage.pdf]
                    [--import lijst.csv --register Actiepunten --overwrite] [--repair]

  --in         de werkmap (.xlsx of .xlsm); zonder deze optie de voorbeeldwerkmap van Gemeente Waterrijk
  --out        waar het resultaat komt; zonder deze optie rapportage-<jaar>-<kwartaal> in de huidige map.
               Een bestand dat daar al staat, wordt vervangen
  --json       schrijft bevindingen, kerncijfers en aantallen verzoeken aan Excel als JSON
  --peildatum  stand van zaken op deze dag (jaar-maand-dag); anders die uit Instellingen, anders vandaag
  --kwartaal   Q1, Q2, Q3 of Q4; anders dat uit Instellingen, anders dat van de peildatum
  --sheets     maakt ook bladen uit de registers: plan, matrix, termijn, portefeuilles, jaarplan, budget
               (met een komma ertussen)
  --pdf        drukt de rapportage af als pdf, met LibreOffice als dat op deze computer staat
  --import     leest eerst een eigen lijst in: een .csv-bestand, of de naam van een werkblad in de werkmap
  --register   het register waar die lijst in hoort; anders het register waar de kopteksten op wijzen
  --overwrite  wijzigt ook rijen die er al staan; zonder deze optie toont het overzicht ze alleen, oud en nieuw
  --repair     herstelt eerst wat maar één ding kan betekenen (tekst die een bedrag of datum is, spaties, een
               lijstwaarde met een tikfout) en toont van elke cel oud en nieuw
  --help       deze uitleg

De werkmap bij --in wordt nooit gewijzigd. Bevindingen zijn geen fout van de opdracht: de code is dan 0.
Code 2: een bestand of optie is niet bruikbaar. Code 1: er kwam geen rapportage of geen pdf, of een onverwachte fout (met DEBUG=1 verschijnt waar).
`;

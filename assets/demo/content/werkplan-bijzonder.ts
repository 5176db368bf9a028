/** What a werkplanregel says beyond the ordinary, by key. Empty lights stay Groen. */
export interface PlanRemark {
  readonly tijd?: "Oranje" | "Rood";
  readonly geld?: "Oranje" | "Rood";
  readonly kwaliteit?: "Oranje" | "Rood";
  readonly oorzaak: string;
  readonly gevolg: string;
  readonly bijsturing: string;
}

/** Key: team and the place of the line in its plan. */
export const planRemarks: Readonly<Record<string, PlanRemark>> = {
  "Klantcontact/1": { kwaliteit: "Oranje", oorzaak: "Twee vacatures en 20 procent meer telefoon over coronamaatregelen en afvalpassen", gevolg: "Inwoners wachten langer; norm van 30 seconden niet gehaald in juni en juli", bijsturing: "Tijdelijk twee medewerkers van Burgerzaken; vacatures per 1 november vervuld" },
  "Klantcontact/3": { kwaliteit: "Oranje", oorzaak: "Drie vakteams halen de afspraak van twee werkdagen niet", gevolg: "Inwoners bellen opnieuw", bijsturing: "Teamleiders bespreken de wekelijkse lijst; MT bekijkt de stand in oktober" },
  "Juridische zaken/3": { tijd: "Oranje", oorzaak: "Verdubbeling van het aantal verzoeken ten opzichte van 2020", gevolg: "Een op de vijf besluiten is te laat; kans op dwangsommen", bijsturing: "Verzoekers wordt gevraagd te preciseren; 8 uur per week extra uit het team" },
  "Financiën/6": { kwaliteit: "Oranje", oorzaak: "Invordering lag in 2020 stil op verzoek van de raad (corona)", gevolg: "264 oude posten, samen 310.000 euro", bijsturing: "Betalingsregelingen aangeboden; deurwaarder vanaf 1 oktober weer ingeschakeld" },
  "Concerncontrol/3": { tijd: "Oranje", oorzaak: "Capaciteit ging naar de jaarrekening en de eerste kwartaalrapportage", gevolg: "Verbeterplan loopt twee maanden achter", bijsturing: "Vier van tien punten verschoven naar Q4, vastgelegd in het kwartaalgesprek" },
  "Personeel en organisatie/2": { kwaliteit: "Oranje", oorzaak: "Langdurig verzuim in drie kleine teams", gevolg: "Druk op de bezetting en meer inhuur", bijsturing: "Verzuimgesprekken per team; bedrijfsarts sluit aan bij het MT" },
  "Personeel en organisatie/3": { tijd: "Oranje", oorzaak: "Krapte op de arbeidsmarkt voor juristen, controllers en planologen", gevolg: "Vacatures staan gemiddeld 4,5 maand open", bijsturing: "Traineeplaatsen en gezamenlijke werving met twee buurgemeenten" },
  "Personeel en organisatie/4": { tijd: "Rood", oorzaak: "De tweehoofdige directie is later gestart dan gepland", gevolg: "Handboek niet op 1 juli maar op 15 december gereed; uitvoering schuift naar 2022", bijsturing: "Eerst de hoofdstukken rollen en mandaat, in gebruik vanaf 1 november" },
  "Informatievoorziening/4": { tijd: "Oranje", geld: "Oranje", oorzaak: "Conversie van oude zaken kost meer werk dan de leverancier had voorzien", gevolg: "Vier maanden dubbele licentie, 60.000 euro", bijsturing: "Omzetting in twee delen; oude zaken alleen als leesarchief" },
  "Vastgoed en facilitair/6": { tijd: "Rood", geld: "Oranje", oorzaak: "Aanbesteding leverde geen inschrijving op binnen het krediet", gevolg: "Start van het werk schuift naar het voorjaar van 2022", bijsturing: "Werk opgeknipt en opnieuw op de markt; zonnepanelen via de raamovereenkomst" },
  "Vergunningen/4": { tijd: "Rood", kwaliteit: "Oranje", oorzaak: "Aantal aanvragen 18 procent hoger dan geraamd en een vacature constructeur", gevolg: "14 aanvragen buiten de termijn; kans op vergunning van rechtswege", bijsturing: "Dagelijkse termijnbewaking, inhuur constructeur tot 1 december uit extra leges" },
  "Beheer openbare ruimte/1": { geld: "Oranje", oorzaak: "Prijzen van asfalt en grondstoffen stegen met 9 procent", gevolg: "Niet alle wegvakken van het plan 2021 kunnen binnen het budget", bijsturing: "Twee woonstraten doorgeschoven naar 2022; veiligheid gaat voor" },
  "Beheer openbare ruimte/4": { kwaliteit: "Oranje", oorzaak: "Inwoners werkten thuis: 6 procent meer restafval", gevolg: "Doel van 118 kilo per inwoner wordt niet gehaald", bijsturing: "Campagne gft in hoogbouw en controle op volle containers" },
  "Verkeer en civiele techniek/2": { tijd: "Rood", geld: "Rood", oorzaak: "Bij onderzoek bleek de fundering slechter dan bekend", gevolg: "Brug blijft tot de zomer van 2022 beperkt tot 7,5 ton; extra kosten 280.000 euro", bijsturing: "Kredietvoorstel in de raad van november; omleidingsroute voor zwaar verkeer ingesteld" },
  "Ruimte en wonen/4": { tijd: "Oranje", oorzaak: "Gesprekken met inwoners konden door corona pas in juni beginnen", gevolg: "Ontwerp niet in Q3 maar in Q1 van 2022 ter inzage", bijsturing: "Planning aangepast en gemeld aan de raad; digitale gesprekken per kern" },
  "Onderwijs, sport en cultuur/6": { geld: "Rood", oorzaak: "Minder bezoekers door sluiting en beperkingen", gevolg: "Exploitant verwacht een tekort van 180.000 euro, waarvan 120.000 voor de gemeente", bijsturing: "Beroep op de regeling specifieke uitkering ijsbanen en zwembaden; nieuwe overeenkomst in Q4" },
  "Toegang Wmo en jeugd/1": { tijd: "Oranje", oorzaak: "Door het abonnementstarief 11 procent meer meldingen huishoudelijke hulp", gevolg: "Wachttijd van gemiddeld zeven weken", bijsturing: "Eenvoudige meldingen telefonisch afgedaan; spoed gaat voor" },
  "Toegang Wmo en jeugd/3": { geld: "Oranje", oorzaak: "Afspraken met verblijfsaanbieders leveren later op dan geraamd", gevolg: "290.000 van 450.000 euro besparing in beeld", bijsturing: "Herbeoordeling van de 40 duurste trajecten in Q4" },
};

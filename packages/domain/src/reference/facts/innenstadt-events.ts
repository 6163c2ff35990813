import type { Fact } from "../../facts/fact.js";
import { list, number, range, text } from "./fact-values.js";
import { brochure, projectPage } from "./seed-origins.js";
import { stateFacts } from "./state-facts.js";

/** Conference, special project, working groups, excursions, talks and publications of Netzwerk Innenstadt NRW. */
export const innenstadtEventFacts: readonly Fact[] = [
  ...stateFacts(projectPage, "tagung-innenstadt", [
    {
      line: 9,
      predicate: "cadence",
      value: text("jährlich"),
      statement:
        "Das Netzwerk Innenstadt NRW veranstaltet jedes Jahr eine öffentliche Fachtagung, die Tagung Innenstadt.",
    },
    {
      line: 9,
      predicate: "attendance",
      value: number(300, "persons", "more-than"),
      statement: "Zur Tagung Innenstadt werden in der Regel mehr als 300 Teilnehmende erwartet.",
    },
    {
      line: 9,
      predicate: "audience",
      value: list(
        "Mitglieder",
        "interessierte Kommunen bundesweit",
        "Innenstadtakteure",
        "Planungsbüros",
        "Verbände",
        "Vereine",
        "an den Themen Interessierte",
      ),
      statement:
        "Zur Tagung Innenstadt sind neben den Mitgliedern alle interessierten Kommunen bundesweit, weitere Innenstadtakteure, Planungsbüros, Verbände, Vereine und alle an den Themen Interessierten willkommen. Die Tagung ist öffentlich.",
      note: "Die Seite zählt in einer Klammer hinter „Mitgliedern“ auch kommunale Spitzenverbände, Politik und Verwaltung auf; an anderer Stelle nennt sie die Spitzenverbände Partner.",
    },
    {
      line: 9,
      predicate: "content",
      value: list(
        "Fachthema des Jahres",
        "Praxisbeispiele",
        "Förderpolitik",
        "Integrierte Handlungskonzepte",
      ),
      statement:
        "Auf der Tagung Innenstadt geht es je nach Fachthema um die Rahmenbedingungen integrierter Innenstadtentwicklung, mit Beispielen aus den Mitgliedsstädten, aus benachbarten Kommunen sowie aus ganz Deutschland und dem Ausland. Auch Anforderungen an die Förderpolitik und Planungsinstrumente wie Integrierte Handlungskonzepte werden diskutiert.",
    },
    {
      line: 9,
      predicate: "organiser",
      value: text("Netzwerk Innenstadt NRW"),
      statement: "Die Tagung Innenstadt veranstaltet das Netzwerk Innenstadt NRW.",
    },
  ]),
  ...stateFacts(brochure, "tagung-innenstadt", [
    {
      line: 127,
      predicate: "purpose",
      value: text("eröffnet das Fachthema des Jahres"),
      statement: "Die Tagung Innenstadt eröffnet das Fachthema des Jahres im Netzwerk Innenstadt NRW.",
    },
    {
      line: 127,
      predicate: "audience",
      value: text("bundesweites Fachpublikum"),
      statement: "Die Tagung Innenstadt richtet sich an ein bundesweites Fachpublikum.",
    },
    {
      line: 127,
      predicate: "attendance",
      value: range(200, 400, "persons"),
      statement: "Zur Tagung Innenstadt werden jährlich zwischen 200 und 400 Personen erwartet.",
    },
    {
      line: 205,
      predicate: "access",
      value: text("offen für alle Städte und Gemeinden in NRW"),
      statement:
        "Die Tagung Innenstadt ist ein öffentlicher und offener Informations- und Erfahrungsaustausch. Sie gehört zum Basisangebot für alle Städte und Gemeinden in Nordrhein-Westfalen; man muss dafür nicht Mitglied sein.",
      note: "Ob die Teilnahme etwas kostet, sagen die Quellen nicht.",
    },
    {
      line: 204,
      predicate: "format",
      value: list("hybrid", "analog", "online"),
      statement:
        "Die Veranstaltungen des Netzwerks Innenstadt NRW wie die Tagung Innenstadt finden hybrid, analog oder online statt.",
    },
  ]),
  ...stateFacts(brochure, "tagung-innenstadt-2020", [
    {
      line: 127,
      predicate: "theme",
      value: text("Zukunft Innenstadt"),
      statement: "Das Thema der Tagung Innenstadt 2020 war „Zukunft Innenstadt“.",
    },
    {
      line: 127,
      predicate: "format",
      value: text("Hybrid-Veranstaltung"),
      statement:
        "Die Tagung Innenstadt 2020 fand als Hybrid-Veranstaltung statt, also vor Ort und online zugleich.",
    },
    {
      line: 127,
      predicate: "content",
      value: list("Fachvorträge", "Projektbeispiele", "Praxistalks"),
      statement:
        "Die Tagung Innenstadt 2020 bot zum Thema „Zukunft Innenstadt“ Fachvorträge, Projektbeispiele und Praxistalks.",
    },
  ]),
  ...stateFacts(brochure, "smart-city-sonderprojekt", [
    {
      line: 129,
      predicate: "purpose",
      value: text("Praxislösungen in Werkstätten"),
      statement:
        "Das Smart-City-Sonderprojekt des Netzwerks Innenstadt NRW unterstützt Kommunen im Transformationsprozess. Sie entwickeln in Werkstätten gemeinsam Praxislösungen.",
    },
    {
      line: 129,
      predicate: "participants",
      value: list("Beckum", "Billerbeck", "Drensteinfurt", "Münster", "Siegen", "Unna", "Winterberg"),
      statement:
        "Am Smart-City-Sonderprojekt des Netzwerks Innenstadt NRW nehmen sieben Kommunen teil: Beckum, Billerbeck, Drensteinfurt, Münster, Siegen, Unna und Winterberg.",
    },
    {
      line: 129,
      predicate: "access",
      value: text("für Mitglieder und weitere Interessierte"),
      statement:
        "Die Ergebnisse des Smart-City-Sonderprojekts werden den Mitgliedern des Netzwerks Innenstadt NRW und weiteren Interessierten zugänglich gemacht.",
    },
  ]),
  ...stateFacts(brochure, "arbeitsgruppen", [
    {
      line: 131,
      predicate: "attendance",
      value: range(20, 30, "persons", "about"),
      statement: "An einer Arbeitsgruppe des Netzwerks Innenstadt NRW nehmen ca. 20 bis 30 Personen teil.",
    },
    {
      line: 131,
      predicate: "cadence",
      value: text("dreimal im ersten und zweiten Quartal"),
      statement:
        "Die Arbeitsgruppen des Netzwerks Innenstadt NRW werden dreimal im ersten und zweiten Quartal organisiert, mit ca. 20 bis 30 Teilnehmenden.",
      note: "Der Wortlaut lässt offen, ob dreimal im Halbjahr oder dreimal je Quartal gemeint ist.",
    },
    {
      line: 131,
      predicate: "topic-source",
      value: text("Die Mitglieder reichen die Themen ein."),
      statement: "Die Themen der Arbeitsgruppen des Netzwerks Innenstadt NRW reichen die Mitglieder ein.",
    },
    {
      line: 131,
      predicate: "results",
      value: text("Arbeitshilfen"),
      statement:
        "Als Ergebnis der Arbeitsgruppen des Netzwerks Innenstadt NRW werden Arbeitshilfen veröffentlicht. Sie werden gedruckt und finden zum Teil bundesweit Aufmerksamkeit.",
    },
    {
      line: 207,
      predicate: "topics",
      value: list("Vergnügungsstätten", "ISG", "Handel und Leerstand"),
      statement:
        "Arbeitsgruppen des Netzwerks Innenstadt NRW gibt es unter anderem zu Vergnügungsstätten, zu Immobilien- und Standortgemeinschaften (ISG) sowie zu Handel und Leerstand. Sie gehören zum Mehrwertangebot für Mitglieder.",
    },
  ]),
  ...stateFacts(brochure, "exkursionen", [
    {
      line: 133,
      predicate: "cadence",
      value: text("am ersten Tag der Tagung Innenstadt oder nach Bedarf"),
      statement:
        "Exkursionen des Netzwerks Innenstadt NRW finden am ersten Tag der Tagung Innenstadt oder nach Bedarf und Wünschen der Mitglieder statt.",
    },
    {
      line: 133,
      predicate: "place",
      qualifier: "bad-muenstereifel",
      value: text("CityOutlet Bad Münstereifel"),
      statement:
        "Eine Exkursion des Netzwerks Innenstadt NRW führte zum CityOutlet Bad Münstereifel, gemeinsam mit der Arbeitsgemeinschaft Historische Stadt- und Ortskerne.",
    },
  ]),
  ...stateFacts(brochure, "innenstadt-gespraeche", [
    {
      line: 135,
      predicate: "audience",
      value: text("Politikerinnen und Politiker"),
      statement:
        "Die Innenstadt-Gespräche des Netzwerks Innenstadt NRW sind ein Format für die Politik: Sie greifen aktuelle politische Themen der Innenstädte auf und sollen als Blick von außen begleiten.",
    },
    {
      line: 135,
      predicate: "place",
      value: text("regionsbezogen"),
      statement: "Die Innenstadt-Gespräche des Netzwerks Innenstadt NRW werden regionsbezogen angeboten.",
    },
    {
      line: 135,
      predicate: "theme",
      qualifier: "2020",
      value: list("Urbane Produktion in der Innenstadt", "Gastronomiekonzepte"),
      statement:
        "Themen der Innenstadt-Gespräche im Jahr 2020 waren „Urbane Produktion in der Innenstadt“ und Gastronomiekonzepte.",
    },
    {
      line: 135,
      predicate: "format",
      qualifier: "2020",
      value: text("Zoom-Veranstaltung"),
      statement: "Im Jahr 2020 gab es Innenstadt-Gespräche zu Gastronomiekonzepten als Zoom-Veranstaltungen.",
    },
    {
      line: 135,
      predicate: "invitation",
      value: text("persönliche Anschreiben"),
      statement:
        "Zu den Innenstadt-Gesprächen werden Politikerinnen und Politiker persönlich angeschrieben. Das Format hat sich gut etabliert.",
    },
    {
      line: 208,
      predicate: "access",
      value: text("Mehrwertangebot"),
      statement:
        "Die Innenstadt-Gespräche gehören zum Mehrwertangebot für Mitglieder des Netzwerks Innenstadt NRW; eingeladen sind Politikerinnen und Politiker.",
      note: "Anspruch hat die Mitgliedskommune, teilnehmen sollen Politikerinnen und Politiker.",
    },
  ]),
  ...stateFacts(brochure, "netzwerk-innenstadt-nrw", [
    {
      line: 141,
      predicate: "publications",
      value: list(
        "Dokumentationen der Tagung Innenstadt",
        "Arbeitshilfen",
        "Magazin Innenstadt",
        "Beiträge in Fachzeitschriften",
        "Ausstellungen",
      ),
      statement:
        "Das Netzwerk Innenstadt NRW veröffentlicht Dokumentationen der Tagung Innenstadt, Arbeitshilfen, das Magazin Innenstadt und Beiträge in Fachzeitschriften. Dazu kommen Ausstellungen und Antworten auf Anfragen des WDR.",
    },
    {
      line: 147,
      predicate: "surveys",
      value: list("verkaufsoffene Sonntage", "Verfügungsfonds", "Sicherheit in der Stadt"),
      statement:
        "Das Netzwerk Innenstadt NRW befragt Kommunen auch selbst, unter anderem zu verkaufsoffenen Sonntagen, zu Verfügungsfonds und zur Sicherheit in der Stadt.",
    },
  ]),
  ...stateFacts(brochure, "magazin-innenstadt", [
    {
      line: 143,
      predicate: "cadence",
      value: text("zweimal jährlich"),
      statement: "Das Magazin Innenstadt erscheint zweimal jährlich.",
    },
    {
      line: 143,
      predicate: "content",
      value: list("Themen der Arbeitsgruppen", "Themen der Innenstadt-Gespräche"),
      statement:
        "Das Magazin Innenstadt vertieft Themen der Arbeitsgruppen und der Innenstadt-Gespräche des Netzwerks Innenstadt NRW.",
    },
  ]),
  ...stateFacts(brochure, "arbeitshilfen", [
    {
      line: 131,
      predicate: "results",
      value: text("Ergebnis der Arbeitsgruppen"),
      statement:
        "Arbeitshilfen entstehen im Netzwerk Innenstadt NRW aus den Arbeitsgruppen: Mitglieder reichen Themen ein, eine Arbeitsgruppe bearbeitet sie, das Ergebnis wird als Arbeitshilfe gedruckt und veröffentlicht.",
    },
    {
      line: 131,
      predicate: "topic-source",
      value: text("Die Mitglieder reichen die Themen ein."),
      statement:
        "Themen für Arbeitshilfen schlagen die Mitglieder des Netzwerks Innenstadt NRW vor; sie reichen die Themen für die Arbeitsgruppen ein.",
    },
    {
      line: 197,
      predicate: "access",
      variant: "documentation",
      value: text("Basisangebot"),
      statement:
        "In der Zeile „Projektdokumentationen (Arbeitshilfen, Magazin)“ gehören Arbeitshilfen zum Basisangebot für alle Städte und Gemeinden in Nordrhein-Westfalen.",
      note: "Dieselbe Übersicht führt Arbeitshilfen auch in der Zeile „Mehrwertangebot Internet“, die nur für Mitglieder gilt. Im Zweifel gibt die Geschäftsstelle Auskunft.",
    },
    {
      line: 195,
      predicate: "access",
      variant: "members-area",
      value: text("Mehrwertangebot"),
      statement:
        "In der Zeile „Mehrwertangebot Internet (Arbeitshilfen, Innenstadtprofile etc.)“ gehören Arbeitshilfen zum Mehrwertangebot, das nur Mitgliedern des Netzwerks Innenstadt NRW offensteht.",
      note: "Dieselbe Übersicht führt Arbeitshilfen auch in der Zeile „Projektdokumentationen“, die für alle gilt. Im Zweifel gibt die Geschäftsstelle Auskunft.",
    },
  ]),
];

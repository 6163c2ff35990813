import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { brochure, projectPage } from "./seed-origins.js";
import { stateFacts } from "./state-facts.js";

/** Netzwerk Innenstadt NRW as the project page and the brochure show it: history, members, purposes, governance. */
export const innenstadtNetworkFacts: readonly Fact[] = [
  ...stateFacts(projectPage, "netzwerk-innenstadt-nrw", [
    {
      line: 5,
      predicate: "founded",
      value: date("2008-early"),
      statement: "Das Netzwerk Innenstadt NRW besteht seit Anfang 2008.",
      note: "Die Broschüre von März 2021 nennt 2008 nur als Jahr der Vorbereitung der Gründung.",
    },
    {
      line: 5,
      predicate: "legal-form",
      value: text("freiwillige Arbeitsgemeinschaft"),
      statement:
        "Das Netzwerk Innenstadt NRW ist eine freiwillige Arbeitsgemeinschaft von Kommunen in Nordrhein-Westfalen.",
    },
    {
      line: 5,
      predicate: "chair",
      value: list("Bocholt", "Gelsenkirchen"),
      validity: { from: "2016-12" },
      statement:
        "Das Netzwerk Innenstadt NRW steht unter Federführung der Städte Bocholt und Gelsenkirchen (seit Dezember 2016).",
      note: "Die Klammer „seit Dezember 2016“ kann sich auf beide Städte oder nur auf Gelsenkirchen beziehen. Das Kurzporträt des Netzwerks nennt Bocholt bis November 2016 und danach Gelsenkirchen.",
    },
    {
      line: 5,
      predicate: "member-count",
      value: number(87, "municipalities"),
      statement:
        "Im Netzwerk Innenstadt NRW haben sich 87 Klein-, Mittel- und Großstädte zusammengeschlossen.",
      note: "Gezählt sind Kommunen ohne Organisationen. Die Quelle ist undatiert und entstand nach Dezember 2016.",
    },
    {
      line: 5,
      predicate: "member-kinds",
      value: list("Kleinstädte", "Mittelstädte", "Großstädte"),
      statement:
        "Im Netzwerk Innenstadt NRW sind Klein-, Mittel- und Großstädte aus städtischem Umfeld und aus dem ländlichen Raum vertreten.",
    },
    {
      line: 5,
      predicate: "member-organisations",
      value: list("NRW.URBAN", "Handelsverband NRW", "IHKs NRW"),
      statement:
        "Neben den Kommunen sind auch NRW.URBAN, der Handelsverband NRW und die Industrie- und Handelskammern in Nordrhein-Westfalen (IHKs NRW) Mitglied im Netzwerk Innenstadt NRW.",
    },
    {
      line: 5,
      predicate: "supporters",
      value: text(
        "Ministerium für Heimat, Kommunales, Bau und Gleichstellung des Landes Nordrhein-Westfalen",
      ),
      statement:
        "Das Ministerium für Heimat, Kommunales, Bau und Gleichstellung des Landes Nordrhein-Westfalen unterstützt das Netzwerk Innenstadt NRW, um zu einer nachhaltigen und integrierten Stadtentwicklungspolitik und zur Stärkung der Zentren beizutragen.",
    },
    {
      line: 5,
      predicate: "partners",
      value: list("Städte- und Gemeindebund NRW", "Städtetag NRW"),
      statement:
        "Wichtige Partner des Netzwerks Innenstadt NRW sind der Städte- und Gemeindebund NRW und der Städtetag NRW.",
      note: "An anderer Stelle derselben Seite stehen die kommunalen Spitzenverbände in einer Klammer hinter den Mitgliedern.",
    },
    {
      line: 7,
      predicate: "purpose",
      value: text("Strategien und Lösungen für das eigene Ortszentrum"),
      statement:
        "Ziel der Kommunen im Netzwerk Innenstadt NRW ist es, die Entwicklung der Innenstädte vor dem Hintergrund sozialer, wirtschaftlicher und demografischer Veränderungen zu analysieren, Herausforderungen gemeinsam zu diskutieren und nachhaltige Strategien und praktikable Lösungen für das eigene Ortszentrum zu finden.",
    },
    {
      line: 7,
      predicate: "working-method",
      value: text("interdisziplinäre Plattform für kollegialen Austausch"),
      statement:
        "Das Netzwerk Innenstadt NRW arbeitet als interdisziplinäre Plattform, die den Rahmen für einen praxisnahen und kollegialen Austausch gibt.",
    },
  ]),
  ...stateFacts(brochure, "netzwerk-innenstadt-nrw", [
    {
      line: 23,
      predicate: "prepared",
      value: date("2008"),
      statement:
        "Die Vorbereitung der Gründung des Netzwerks Innenstadt NRW fand 2008 im Depot Dortmund bei der Veranstaltung „Innenstadt auf dem Prüfstand“ statt.",
      note: "Vorbereitung, nicht Gründung: Einen Gründungstag nennt die Broschüre nicht.",
    },
    {
      line: 23,
      predicate: "background",
      value: list("ISGG", "Neuerungen in der Förderung", "Integrierte Handlungskonzepte"),
      statement:
        "Hintergrund der Gründung des Netzwerks Innenstadt NRW waren unter anderem das Gesetz über Immobilien- und Standortgemeinschaften (ISGG), das der Landtag NRW verabschiedet hatte, und Neuerungen in der Förderung. Viele Kommunen baten damals um Unterstützung bei ihren Integrierten Handlungskonzepten.",
    },
    {
      line: 25,
      predicate: "legal-form",
      value: text("freiwillige Arbeitsgemeinschaft"),
      statement:
        "Das Netzwerk Innenstadt NRW ist eine freiwillige Arbeitsgemeinschaft von Städten und Gemeinden in Nordrhein-Westfalen.",
    },
    {
      line: 25,
      predicate: "member-count",
      value: number(130, "municipalities"),
      statement: "Das Netzwerk Innenstadt NRW hat 130 Städte und Gemeinden als Mitglieder.",
      note: "Gezählt sind Städte und Gemeinden ohne Organisationen. Das Datum steht an der Karte der Mitgliedsstädte (Stand: März 2021).",
    },
    {
      line: 25,
      predicate: "admission",
      value: text("offen für alle Kommunen und Innenstadtakteure"),
      statement:
        "Das Netzwerk Innenstadt NRW ist grundsätzlich für alle Kommunen und für Innenstadtakteure offen.",
    },
    {
      line: 25,
      predicate: "purpose",
      value: list(
        "Austausch von Spezialwissen",
        "Veranstaltungen",
        "Einstieg in lokale Vorhaben",
        "regionale Kooperationen",
      ),
      statement:
        "Das Netzwerk Innenstadt NRW dient dem Austausch von Spezialwissen zwischen den Kommunen, organisiert Veranstaltungen zu Aufgaben und Problemen der Innenstädte und hilft beim Einstieg in lokale Vorhaben und regionale Kooperationen.",
    },
    {
      line: 34,
      predicate: "purpose",
      variant: "support",
      value: text("individuelle und unbürokratische Unterstützung und Qualifizierung"),
      statement:
        "Ziel des Netzwerks Innenstadt NRW ist es, die inhaltliche Arbeit vor Ort individuell und unbürokratisch zu unterstützen und zu qualifizieren, mit kollegialer Beratung und Erfahrungsaustausch aus der Praxis für die Praxis. Das gilt für Verwaltung und Politik.",
    },
    {
      line: 36,
      predicate: "purpose",
      variant: "seven-tasks",
      value: list(
        "bündelt Erfahrungen und Fachberatungen",
        "qualifiziert Innenstadtakteure",
        "fördert den Austausch untereinander",
        "stellt sich den Erkenntnissen der Wissenschaft",
        "erleichtert den Einstieg in lokale Projekte",
        "initiiert und unterstützt regionale Kooperationen und Vorhaben",
        "platziert Innenstadtthemen",
      ),
      statement:
        "Das Netzwerk Innenstadt NRW hat sieben Aufgaben: Es bündelt Erfahrungen und Fachberatungen, qualifiziert Innenstadtakteure, fördert den Austausch, stellt sich den Erkenntnissen der Wissenschaft, erleichtert den Einstieg in lokale Projekte, stößt regionale Kooperationen und Vorhaben an und bringt Innenstadtthemen ins Gespräch.",
    },
    {
      line: 52,
      predicate: "supporters",
      value: text(
        "Ministerium für Heimat, Kommunales, Bau und Gleichstellung des Landes Nordrhein-Westfalen",
      ),
      statement:
        "Das Ministerium für Heimat, Kommunales, Bau und Gleichstellung des Landes Nordrhein-Westfalen unterstützt das Netzwerk Innenstadt NRW inhaltlich und finanziell.",
      note: "Name des Ministeriums im Jahr 2021.",
    },
    {
      line: 52,
      predicate: "partners",
      value: list("Städtetag NRW", "Städte- und Gemeindebund NRW"),
      statement:
        "Partner des Netzwerks Innenstadt NRW sind die kommunalen Spitzenverbände Städtetag NRW und Städte- und Gemeindebund NRW.",
      note: "Partner, nicht Mitglieder.",
    },
    {
      line: 52,
      predicate: "member-organisations",
      value: list("Handelsverband NRW", "NRW Urban", "Industrie- und Handelskammern"),
      statement:
        "Mitglieder des Netzwerks Innenstadt NRW sind auch der Handelsverband NRW, NRW Urban und die nordrhein-westfälischen Industrie- und Handelskammern.",
    },
    {
      line: 54,
      predicate: "chair",
      value: text("Stadt Münster, Robin Denstorff (Stadtbaurat)"),
      validity: { from: "2020-01" },
      statement:
        "Den Vorsitz des Netzwerks Innenstadt NRW hat die Stadt Münster; Vorsitzender ist Stadtbaurat Robin Denstorff.",
      note: "Den Beginn im Januar 2020 nennt das Kurzporträt des Netzwerks, nicht die Broschüre.",
    },
    {
      line: 54,
      predicate: "deputy-chair",
      value: text("Hartmut Hoferichter, Stadtdirektor der Stadt Solingen"),
      statement:
        "Stellvertretender Vorsitzender des Netzwerks Innenstadt NRW ist der Solinger Stadtdirektor Hartmut Hoferichter.",
    },
    {
      line: 56,
      predicate: "bodies",
      value: list("Mitgliederversammlung"),
      statement:
        "Das Netzwerk Innenstadt NRW hat ein einziges Gremium: die jährliche Mitgliederversammlung aller Mitglieder.",
    },
    {
      line: 56,
      predicate: "body-powers",
      value: list(
        "inhaltliche Weichenstellung",
        "Schwerpunkte der Geschäftsstelle",
        "Bausteine von Kommunikation, Beratung und Veranstaltungsprogramm",
      ),
      statement:
        "Die Mitgliederversammlung des Netzwerks Innenstadt NRW beschließt, wohin die Arbeit inhaltlich geht, welche Schwerpunkte die Geschäftsstelle setzt und welche Bausteine es bei Kommunikation, Beratung und Veranstaltungen gibt.",
    },
    {
      line: 56,
      predicate: "planning-process",
      value: text("Geschäftsstelle plant in Abstimmung zwischen Ministerium und Vorsitz"),
      statement:
        "Die Geschäftsstelle des Netzwerks Innenstadt NRW stellt die Planungen auf und setzt sie um, in kurzfristiger Abstimmung zwischen Ministerium und Vorsitz.",
    },
    {
      line: 151,
      predicate: "exchange-partners",
      value: list("Niedersachsen", "Mecklenburg-Vorpommern", "Hessen", "Thüringen", "Sachsen-Anhalt"),
      statement:
        "Das Netzwerk Innenstadt NRW wird regelmäßig bundesweit eingeladen, über seine Arbeit zu berichten. Ausgetauscht hat es sich bereits mit Niedersachsen, Mecklenburg-Vorpommern, Hessen, Thüringen und Sachsen-Anhalt.",
    },
    {
      line: 161,
      predicate: "cooperations",
      value: list(
        "Arbeitsgemeinschaft Historische Stadt- und Ortskerne",
        "Innovationsforum Stadtumbau NRW",
        "Städtenetz Soziale Stadt",
        "Forum Baulandmanagement",
      ),
      statement:
        "Zu Beginn eines Jahres stimmt das Netzwerk Innenstadt NRW Themenschwerpunkte und Arbeitspläne mit vier Netzwerken ab: Arbeitsgemeinschaft Historische Stadt- und Ortskerne, Innovationsforum Stadtumbau NRW, Städtenetz Soziale Stadt und Forum Baulandmanagement. Daraus entstehen Kooperationsformate.",
      note: "Zustand vor dem Zusammenschluss zum Netzwerk Stadtentwicklung NRW im Jahr 2024.",
    },
    {
      line: 172,
      predicate: "international-cooperation",
      value: list("Provinz Overijssel – Münsterland", "libanesische Kleinstädte"),
      statement:
        "Internationale Kooperationen des Netzwerks Innenstadt NRW sind Provinz Overijssel (Niederlande) – Münsterland und ein Austausch mit kommunalen Vertretungen libanesischer Kleinstädte, zusammen mit Engagement Global und der Initiative Kommunales Know-how für Nahost.",
    },
    {
      line: 250,
      predicate: "website",
      value: text("www.innenstadt-nrw.de"),
      statement: "Das Netzwerk Innenstadt NRW ist im Internet unter www.innenstadt-nrw.de zu finden.",
    },
  ]),
  ...stateFacts(brochure, "mitgliederversammlung-netzwerk-innenstadt-nrw", [
    {
      line: 56,
      predicate: "cadence",
      value: text("jährlich"),
      statement: "Die Mitgliederversammlung des Netzwerks Innenstadt NRW findet jährlich statt.",
    },
    {
      line: 56,
      predicate: "participants",
      value: text("alle Mitglieder"),
      statement: "Zur Mitgliederversammlung des Netzwerks Innenstadt NRW kommen alle Mitglieder zusammen.",
    },
  ]),
  ...stateFacts(brochure, "innenstadt-auf-dem-pruefstand", [
    {
      line: 23,
      predicate: "place",
      value: text("Depot Dortmund"),
      statement:
        "Die Veranstaltung „Innenstadt auf dem Prüfstand“, bei der 2008 die Gründung des Netzwerks Innenstadt NRW vorbereitet wurde, fand im Depot Dortmund statt.",
    },
  ]),
];

import type { Fact } from "../../facts/fact.js";
import { list, number, text } from "./fact-values.js";
import { brochure } from "./seed-origins.js";
import { stateFacts } from "./state-facts.js";

/** The office of Netzwerk Innenstadt NRW, who runs it, and how it keeps in touch with the members. */
export const innenstadtOfficeFacts: readonly Fact[] = [
  ...stateFacts(brochure, "netzwerk-innenstadt-nrw", [
    {
      line: 242,
      predicate: "office",
      value: text("Schorlemerstraße 4, 48143 Münster"),
      statement:
        "Die Geschäftsstelle des Netzwerks Innenstadt NRW sitzt in der Schorlemerstraße 4, 48143 Münster; E-Mail info@innenstadt-nrw.de, Telefon 0251-414415 3-0.",
    },
    {
      line: 256,
      predicate: "operator",
      value: text("IMORDE Projekt- & Kulturberatung GmbH"),
      statement:
        "Im Kontakt des Netzwerks Innenstadt NRW steht neben der Geschäftsstelle, unter derselben Anschrift, das Büro IMORDE Projekt- & Kulturberatung GmbH.",
      note: "Dass IMORDE die Geschäftsstelle führt, sagt die Seite des Büros. Beide haben eigene Telefonnummern.",
    },
    {
      line: 244,
      predicate: "address",
      value: text("Schorlemerstraße 4, 48143 Münster"),
      statement:
        "Die Anschrift der Geschäftsstelle des Netzwerks Innenstadt NRW lautet Schorlemerstraße 4, 48143 Münster.",
    },
    {
      line: 247,
      predicate: "phone",
      value: text("0251-414415 3-0"),
      statement: "Die Geschäftsstelle des Netzwerks Innenstadt NRW hat die Telefonnummer 0251-414415 3-0.",
    },
    {
      line: 248,
      predicate: "fax",
      value: text("0251-414415 3-33"),
      statement: "Die Geschäftsstelle des Netzwerks Innenstadt NRW hat die Faxnummer 0251-414415 3-33.",
    },
    {
      line: 249,
      predicate: "email",
      value: text("info@innenstadt-nrw.de"),
      statement:
        "Die Geschäftsstelle des Netzwerks Innenstadt NRW ist per E-Mail unter info@innenstadt-nrw.de erreichbar.",
    },
    {
      line: 62,
      predicate: "consulting-role",
      value: text("Hauptbestandteil der Geschäftsstellenarbeit"),
      statement:
        "Beratungen sind der Hauptbestandteil der Arbeit der Geschäftsstelle des Netzwerks Innenstadt NRW. Sie sollen die Arbeit vor Ort individuell und unbürokratisch unterstützen, in Verwaltung und Politik.",
    },
    {
      line: 62,
      predicate: "consulting-topics",
      value: list(
        "Integrierte Handlungskonzepte",
        "Moderation von Innenstadtprozessen",
        "Verfügungsfonds und Quartiersmanagement",
        "Förderung von Beteiligungsformaten",
        "Organisationsentwicklung",
      ),
      statement:
        "Vor Ort berät das Netzwerk Innenstadt NRW unter anderem zu Integrierten Handlungskonzepten, zur Moderation von Innenstadtprozessen, zu Verfügungsfonds und Quartiersmanagement, zur Förderung von Beteiligungsformaten und zu Fragen der Organisationsentwicklung.",
    },
    {
      line: 64,
      predicate: "channels",
      qualifier: "written",
      value: list("Newsletter", "Rundmails", "Einladungen", "Befragung und Profile"),
      statement:
        "Schriftlich hält das Netzwerk Innenstadt NRW mit Newsletter, Rundmails, Einladungen sowie Befragungen und Profilen Kontakt zu seinen Mitgliedern.",
    },
    {
      line: 84,
      predicate: "channels",
      qualifier: "phone",
      value: list("Veranstaltungsorte und Inputs", "Befragungen", "Beratung"),
      statement:
        "Telefonisch geht es im Netzwerk Innenstadt NRW um Veranstaltungsorte und Inputs, um Befragungen und um Beratung.",
      note: "Die Broschüre schreibt „V-Orte / Inputs“; „Veranstaltungsorte“ ist unsere Auflösung der Abkürzung.",
    },
    {
      line: 101,
      predicate: "channels",
      qualifier: "face-to-face",
      value: list("Beratung", "Veranstaltungen", "Bereisungen", "Erfahrungsaustausch in kleinen Runden"),
      statement:
        "Persönlich begegnen sich die Mitglieder des Netzwerks Innenstadt NRW bei Beratungen, Veranstaltungen, Bereisungen und beim Erfahrungsaustausch in kleinen Runden.",
      note: "Die Broschüre schreibt „Bereitungen“; gemeint sind vermutlich Bereisungen.",
    },
    {
      line: 113,
      predicate: "topics",
      value: list(
        "Digitale Stadt und Smart City",
        "struktureller und digitaler Wandel in Einzelhandel und Gastronomie",
        "interkommunale Zusammenarbeit",
        "Baukultur in der Innenstadt",
        "öffentlicher Raum",
        "Förderung der Wissenschaft",
        "kreative Köpfe und kreative Räume",
        "Veranstaltungskultur",
        "klimagerechte Stadt",
        "Wohnungspolitik und neuer Wohnraum",
      ),
      statement:
        "Fachinhalte im Netzwerk Innenstadt NRW sind Digitale Stadt und Smart City, der strukturelle und digitale Wandel in Einzelhandel und Gastronomie, interkommunale Zusammenarbeit, Baukultur in der Innenstadt, öffentlicher Raum, Förderung der Wissenschaft, kreative Köpfe und kreative Räume, Veranstaltungskultur, klimagerechte Stadt (auch bei kommunalen Gebäuden) sowie Wohnungspolitik und neuer Wohnraum, zum Beispiel für junge Familien.",
    },
  ]),
  ...stateFacts(brochure, "imorde", [
    {
      line: 258,
      predicate: "address",
      value: text("Schorlemerstraße 4, 48143 Münster"),
      statement:
        "Die IMORDE Projekt- & Kulturberatung GmbH hat die Anschrift Schorlemerstraße 4, 48143 Münster.",
    },
    {
      line: 261,
      predicate: "phone",
      value: text("0251-52093-0"),
      statement: "Die IMORDE Projekt- & Kulturberatung GmbH hat die Telefonnummer 0251-52093-0.",
      note: "Nummer des Büros, nicht der Geschäftsstelle des Netzwerks Innenstadt NRW.",
    },
    {
      line: 262,
      predicate: "fax",
      value: text("0251-52093-33"),
      statement: "Die IMORDE Projekt- & Kulturberatung GmbH hat die Faxnummer 0251-52093-33.",
    },
    {
      line: 263,
      predicate: "email",
      value: text("info@imorde.de"),
      statement: "Die IMORDE Projekt- & Kulturberatung GmbH ist per E-Mail unter info@imorde.de erreichbar.",
    },
    {
      line: 264,
      predicate: "website",
      value: text("www.imorde.de"),
      statement: "Die IMORDE Projekt- & Kulturberatung GmbH ist im Internet unter www.imorde.de zu finden.",
    },
    {
      line: 266,
      predicate: "management",
      value: list("Jens Imorde", "Christiane Marks"),
      statement:
        "Die Geschäfte der IMORDE Projekt- & Kulturberatung GmbH führen Jens Imorde und Christiane Marks.",
    },
  ]),
  ...stateFacts(brochure, "sommerbefragung", [
    {
      line: 71,
      predicate: "cadence",
      value: text("möglichst regelmäßig"),
      statement: "Die Sommerbefragung des Netzwerks Innenstadt NRW findet möglichst regelmäßig statt.",
    },
    {
      line: 74,
      predicate: "format",
      value: text("Online-Formular"),
      statement: "Die Sommerbefragung des Netzwerks Innenstadt NRW läuft über ein Online-Formular.",
    },
    {
      line: 76,
      predicate: "use",
      value: list("Vorbereitung des Erfahrungsaustauschs", "gezielte Ansprache und Einbindung"),
      statement:
        "Die Sommerbefragung des Netzwerks Innenstadt NRW wird ausgewertet und bereitet den Erfahrungsaustausch vor. Sie macht es möglich, Mitglieder gezielt anzusprechen und einzubinden.",
    },
  ]),
  ...stateFacts(brochure, "zwoelf-mal-acht-calls", [
    {
      line: 90,
      predicate: "definition",
      value: list("12 Monate", "8 Mitglieder im Monat"),
      statement:
        "„12 x 8 calls“ heißt: In jedem der 12 Monate nimmt das Netzwerk Innenstadt NRW telefonisch Kontakt zu 8 Mitgliedern auf.",
    },
    {
      line: 92,
      predicate: "cadence",
      value: number(8, "members a month"),
      statement:
        "Bei den 12 x 8 Calls des Netzwerks Innenstadt NRW gibt es pro Monat Kontakt zu 8 Mitgliedern.",
    },
    {
      line: 94,
      predicate: "results",
      value: list("Mitglied im Fokus", "Best-Practice-Sammlung", "Wettbewerbe", "Inputs zu Veranstaltungen"),
      statement:
        "Aus den Telefonkontakten des Netzwerks Innenstadt NRW (12 x 8 calls) entstehen Beiträge für „Mitglied im Fokus“, die Best-Practice-Sammlung, Wettbewerbe und Inputs zu Veranstaltungen.",
    },
  ]),
  ...stateFacts(brochure, "erfahrungsaustausch", [
    {
      line: 107,
      predicate: "cadence",
      value: text("bei Bedarf"),
      statement:
        "Der Erfahrungsaustausch (EA) in kleinen Runden findet im Netzwerk Innenstadt NRW bei Bedarf zu bestimmten Themen statt.",
    },
    {
      line: 109,
      predicate: "invitation",
      value: text("kurzfristige Einladung"),
      statement:
        "Zum Erfahrungsaustausch (EA) in kleinen Runden lädt das Netzwerk Innenstadt NRW kurzfristig ein.",
    },
  ]),
];

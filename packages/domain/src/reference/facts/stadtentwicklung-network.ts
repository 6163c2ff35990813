import type { Fact } from "../../facts/fact.js";
import { date, list, number, text } from "./fact-values.js";
import { dortmundPress } from "./seed-origins.js";
import { stateFacts } from "./state-facts.js";

const otherCommunities = [
  ["ag-baulandmanagement", "AG Baulandmanagement"],
  ["ag-soziale-stadt", "AG Soziale Stadt"],
  ["ag-innenstadt", "AG Innenstadt"],
  ["ag-historische-stadt-und-ortskerne", "AG Historische Stadt- und Ortskerne"],
] as const;

/** Netzwerk Stadtentwicklung NRW and its five working communities as the City of Dortmund describes them. */
export const stadtentwicklungNetworkFacts: readonly Fact[] = [
  ...stateFacts(dortmundPress, "netzwerk-stadtentwicklung-nrw", [
    {
      line: 9,
      predicate: "definition",
      value: text("gemeinsames Dach von fünf Arbeitsgemeinschaften"),
      statement:
        "Das Netzwerk Stadtentwicklung NRW ist seit 2024 das gemeinsame Dach von fünf Arbeitsgemeinschaften, in denen sich Kommunen in Nordrhein-Westfalen zu Stadtentwicklung und Städtebauförderung austauschen.",
    },
    {
      line: 5,
      predicate: "purpose",
      value: text("Austausch zu Stadtentwicklung und Städtebauförderung"),
      statement:
        "Im Netzwerk Stadtentwicklung NRW tauschen sich Kommunen zu Fragen der Stadtentwicklung und der Städtebauförderung aus. Sie teilen Erfahrungen und entwickeln so bessere Lösungen für ähnliche Herausforderungen.",
    },
    {
      line: 5,
      predicate: "challenges",
      value: list("demografischer Wandel", "Klimawandel", "Wirtschafts- und Strukturwandel"),
      statement:
        "Herausforderungen, zu denen sich Kommunen im Netzwerk Stadtentwicklung NRW austauschen, sind etwa demografischer Wandel, Klimawandel sowie Wirtschafts- und Strukturwandel.",
    },
    {
      line: 5,
      predicate: "results",
      value: text("Grundlage für neue Förderprogramme"),
      statement:
        "Erfolge und Fragestellungen aus den Mitgliedskommunen des Netzwerks Stadtentwicklung NRW können Grundlage für neue Förderprogramme werden.",
    },
    {
      line: 9,
      predicate: "founded",
      value: date("2024"),
      statement:
        "Das Netzwerk Stadtentwicklung NRW wurde 2024 neu gegründet; fünf früher eigenständige Zusammenschlüsse rückten unter seinem Dach zusammen.",
    },
    {
      line: 9,
      predicate: "components",
      value: list(
        "AG Stadtumbau",
        "AG Baulandmanagement",
        "AG Soziale Stadt",
        "AG Innenstadt",
        "AG Historische Stadt- und Ortskerne",
      ),
      statement:
        "Das Netzwerk Stadtentwicklung NRW hat fünf Arbeitsgemeinschaften (AGs): Stadtumbau, Baulandmanagement, Soziale Stadt, Innenstadt sowie Historische Stadt- und Ortskerne.",
    },
    {
      line: 9,
      predicate: "predecessor",
      value: list(
        "Stadtumbau",
        "Baulandmanagement",
        "Soziale Stadt",
        "Innenstadt",
        "Historische Stadt- und Ortskerne",
      ),
      statement:
        "Das Netzwerk Stadtentwicklung NRW ist 2024 aus fünf früher eigenständigen Zusammenschlüssen hervorgegangen, zu Stadtumbau, Baulandmanagement, Soziale Stadt, Innenstadt sowie Historische Stadt- und Ortskerne.",
    },
    {
      line: 9,
      predicate: "background",
      value: list("Synergieeffekte", "wachsende Überschneidung der Themen"),
      statement:
        "Die Zusammenschlüsse rückten im Netzwerk Stadtentwicklung NRW zusammen, um Synergieeffekte zu nutzen und weil sich ihre fachlichen Themen immer stärker überschneiden.",
    },
    {
      line: 3,
      predicate: "board-member",
      value: text("Sebastian Kröger, Leiter des Amts für Stadterneuerung der Stadt Dortmund"),
      validity: { from: "2024-11" },
      statement:
        "Der Leiter des Dortmunder Amts für Stadterneuerung, Sebastian Kröger, ist Mitglied im Vorstand des Netzwerks Stadtentwicklung NRW. Er kam im November 2024 als Sprecher der AG Stadtumbau in den Vorstand.",
    },
    {
      line: 15,
      predicate: "membership-extension",
      qualifier: "05913000",
      value: date("2034"),
      status: "proposed",
      statement:
        "Die Verwaltung schlägt dem Rat der Stadt Dortmund vor, die Mitgliedschaft im Netzwerk Stadtentwicklung NRW bis 2034 zu verlängern.",
      note: "Vorgeschlagen, nicht beschlossen: Ob der Rat zugestimmt hat, steht in keiner Quelle.",
    },
    {
      line: 15,
      predicate: "membership-fee",
      qualifier: "05913000",
      value: number(5000, "EUR a year"),
      status: "proposed",
      statement:
        "Für die vorgeschlagene Verlängerung der Mitgliedschaft im Netzwerk Stadtentwicklung NRW bis 2034 fallen für die Stadt Dortmund jährlich 5.000 Euro an. Das ist weniger als bisher.",
      note: "Ab welchem Tag die 5.000 Euro gelten, sagt die Quelle nicht; über die Verlängerung entscheidet der Rat.",
    },
    {
      line: 15,
      predicate: "membership-fee",
      qualifier: "05913000",
      asOf: { date: "2023", quality: "inferred" },
      validity: { to: "2023" },
      value: number(12000, "EUR a year", "a-good"),
      status: "ended",
      statement:
        "Vor dem Zusammenschluss zahlte die Stadt Dortmund für die fünf einzelnen Netzwerke Mitgliedsbeiträge von insgesamt gut 12.000 Euro pro Jahr.",
      note: "Beiträge der fünf früheren Netzwerke zusammen. Die Quelle sagt nur „in der Vergangenheit“; das Ende leiten wir aus dem Zusammenschluss 2024 ab.",
    },
    {
      line: 19,
      predicate: "steering",
      value: list(
        "Vorstand aus kommunalen Vertreterinnen und Vertretern",
        "für Stadtentwicklung zuständiges Ministerium",
      ),
      statement:
        "Das Netzwerk Stadtentwicklung NRW wird vom Vorstand aus kommunalen Vertreterinnen und Vertretern und von dem für Stadtentwicklung zuständigen Ministerium des Landes Nordrhein-Westfalen gesteuert.",
    },
    {
      line: 19,
      predicate: "involvement",
      value: text("anlassbezogen"),
      statement:
        "Das Ministerium und die fünf Bezirksregierungen in Nordrhein-Westfalen können anlassbezogen in weitere Gremien des Netzwerks Stadtentwicklung NRW eingebunden werden.",
    },
    {
      line: 19,
      predicate: "supporters",
      value: text("kommunale Spitzenverbände"),
      statement:
        "Die kommunalen Spitzenverbände unterstützen das Netzwerk Stadtentwicklung NRW in seinen Aktivitäten.",
    },
    {
      line: 21,
      predicate: "admission",
      value: text("offen für alle Kommunen des Landes"),
      statement:
        "Das Netzwerk Stadtentwicklung NRW versteht sich als wachsende Arbeitsgemeinschaft und ist für alle Kommunen in Nordrhein-Westfalen offen.",
    },
    {
      line: 23,
      predicate: "website",
      value: text("netzwerk-stadtentwicklung.nrw"),
      statement:
        "Mehr Informationen zum Netzwerk Stadtentwicklung NRW gibt es unter netzwerk-stadtentwicklung.nrw.",
    },
  ]),
  ...stateFacts(dortmundPress, "ag-stadtumbau", [
    {
      line: 3,
      predicate: "coordination",
      value: text("Amt für Stadterneuerung der Stadt Dortmund"),
      validity: { from: "2025-01-01" },
      statement:
        "Das Amt für Stadterneuerung der Stadt Dortmund koordiniert ab 1. Januar 2025 die Arbeit der AG Stadtumbau im Netzwerk Stadtentwicklung NRW. Leiter des Amts ist Sebastian Kröger.",
    },
    {
      line: 9,
      predicate: "spokesperson",
      value: text("Sebastian Kröger, Leiter des Amts für Stadterneuerung der Stadt Dortmund"),
      validity: { from: "2024-11" },
      statement:
        "Sprecher der AG Stadtumbau ist Sebastian Kröger, Leiter des Amts für Stadterneuerung der Stadt Dortmund; er wurde im November 2024 berufen und ist damit auch Mitglied im Vorstand des Netzwerks Stadtentwicklung NRW.",
    },
    {
      line: 11,
      predicate: "offers",
      value: list("Interessen bündeln", "gemeinsames Jahresprogramm", "Fachveranstaltungen"),
      statement:
        "Die AG Stadtumbau bündelt Interessen und Wünsche der Mitgliedskommunen zum Stadtumbau, plant ein gemeinsames Jahresprogramm und organisiert Fachveranstaltungen.",
    },
    {
      line: 11,
      predicate: "supporters",
      value: text("externe Fachberatungen"),
      statement: "Die AG Stadtumbau wird durch externe Fachberatungen unterstützt.",
    },
    {
      line: 9,
      predicate: "part-of",
      value: text("Netzwerk Stadtentwicklung NRW"),
      validity: { from: "2024" },
      statement:
        "Die AG Stadtumbau ist seit 2024 eine der fünf Arbeitsgemeinschaften des Netzwerks Stadtentwicklung NRW; vorher war sie ein eigenständiger Zusammenschluss.",
    },
  ]),
  ...otherCommunities.flatMap(([id, name]) =>
    stateFacts(dortmundPress, id, [
      {
        line: 9,
        predicate: "part-of",
        value: text("Netzwerk Stadtentwicklung NRW"),
        validity: { from: "2024" },
        statement: `Die ${name} ist seit 2024 eine der fünf Arbeitsgemeinschaften des Netzwerks Stadtentwicklung NRW; vorher war sie ein eigenständiger Zusammenschluss.`,
      },
    ]),
  ),
  ...stateFacts(dortmundPress, "stadtumbau", [
    {
      line: 11,
      predicate: "definition",
      value: text(
        "städtebauliche Maßnahmen im Strukturwandel oder zur Anpassung an die Bevölkerungsentwicklung",
      ),
      statement:
        "„Stadtumbau“ heißen städtebauliche Maßnahmen im Zuge des Strukturwandels oder zur Anpassung an die Bevölkerungsentwicklung.",
    },
  ]),
  ...stateFacts(dortmundPress, "05913000", [
    {
      line: 9,
      predicate: "participation",
      value: list(
        "Stadtumbau",
        "Baulandmanagement",
        "Soziale Stadt",
        "Innenstadt",
        "Historische Stadt- und Ortskerne",
      ),
      statement:
        "Die Stadt Dortmund engagiert sich in allen fünf Arbeitsgemeinschaften des Netzwerks Stadtentwicklung NRW. Sprecher stellt sie in der AG Stadtumbau.",
      note: "Mitarbeit in allen fünf; die Sprecherrolle ist nur für die AG Stadtumbau belegt.",
    },
    {
      line: 3,
      predicate: "coordination",
      value: text("AG Stadtumbau"),
      validity: { from: "2025-01-01" },
      statement:
        "Die Stadt Dortmund koordiniert mit ihrem Amt für Stadterneuerung ab 1. Januar 2025 die AG Stadtumbau im Netzwerk Stadtentwicklung NRW.",
    },
  ]),
];

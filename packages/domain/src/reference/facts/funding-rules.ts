import type { Fact } from "../../facts/fact.js";
import { date, list, number, range, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

const muenster = readIn("bezirksregierung-muenster", "2023", "inferred");
const bank = readIn("nrwbank", "2023", "inferred");
const questions = readIn("nrw-questions", "2023-10-02");

const regularProgrammes = [
  ["lebendige-zentren", "Lebendige Zentren"],
  ["sozialer-zusammenhalt", "Sozialer Zusammenhalt"],
  ["wachstum-nachhaltige-erneuerung", "Wachstum und nachhaltige Erneuerung"],
] as const;

/** What a municipality must know to apply in North Rhine-Westphalia: rate, conditions, date, way, eligible things. */
export const fundingRuleFacts: readonly Fact[] = [
  ...stateFacts(muenster, "staedtebaufoerderung-nrw", [
    {
      predicate: "funding-rate",
      value: number(60, "percent"),
      status: "in-force",
      statement:
        "Der Regelfördersatz der Städtebauförderung in NRW beträgt 60 Prozent der zuwendungsfähigen Ausgaben. Je nach Arbeitslosigkeit und Finanzkraft der Kommune sind es jeweils bis zu 10 Prozentpunkte mehr oder weniger.",
      note: "Einen verbindlichen Satz für eine einzelne Kommune nennt die Bezirksregierung.",
    },
    {
      predicate: "funding-rate",
      qualifier: "range",
      value: range(40, 80, "percent"),
      status: "in-force",
      statement:
        "Der Fördersatz der Städtebauförderung in NRW liegt je nach Kommune zwischen 40 und 80 Prozent. IT.NRW berechnet ihn jährlich neu.",
      note: "Einen verbindlichen Satz für eine einzelne Kommune nennt die Bezirksregierung.",
    },
    {
      predicate: "own-share",
      value: range(20, 60, "percent"),
      status: "in-force",
      statement:
        "Weil der Fördersatz der Städtebauförderung in NRW zwischen 40 und 80 Prozent liegt, trägt die Kommune 20 bis 60 Prozent der zuwendungsfähigen Ausgaben selbst.",
      note: "Aus dem Fördersatz berechnet.",
    },
    {
      predicate: "applicants",
      value: list("Gemeinden", "Gemeindeverbände mit Zustimmung des Ministeriums"),
      status: "in-force",
      statement:
        "Städtebauförderung in NRW können Gemeinden beantragen, Gemeindeverbände mit Zustimmung des Ministeriums. Die Kommune darf das Geld an Dritte weitergeben.",
    },
    {
      predicate: "application-procedure",
      value: text("elektronisch bei der Bezirksregierung, Dezernat 35"),
      status: "in-force",
      statement:
        "Der Antrag auf Städtebauförderung in NRW geht an die Bezirksregierung, Dezernat 35, und zwar nur elektronisch.",
    },
    {
      predicate: "deadline",
      value: text("in der Regel 30. September des Vorjahres"),
      status: "in-force",
      statement:
        "Anträge auf Städtebauförderung in NRW müssen in der Regel bis zum 30. September des Vorjahres bei der Bezirksregierung, Dezernat 35, sein.",
      note: "Regeltermin; den Stichtag des einzelnen Jahres nennt die Bezirksregierung.",
    },
  ]),
  ...regularProgrammes.flatMap(([id, name]) =>
    stateFacts(muenster, id, [
      {
        predicate: "funding-rate",
        value: number(60, "percent"),
        status: "in-force",
        statement: `Im Programm ${name} gilt in NRW der Regelfördersatz von 60 Prozent der zuwendungsfähigen Ausgaben; je nach Arbeitslosigkeit und Finanzkraft der Kommune sind es 40 bis 80 Prozent.`,
        note: "Einen eigenen Satz für Kommunen in der Haushaltssicherung nennt keine der Quellen; verbindlich ist die Auskunft der Bezirksregierung.",
      },
      {
        predicate: "deadline",
        value: text("in der Regel 30. September des Vorjahres"),
        status: "in-force",
        statement: `Anträge zum Programm ${name} müssen in NRW in der Regel bis zum 30. September des Vorjahres bei der Bezirksregierung, Dezernat 35, sein.`,
        note: "Regeltermin; den Stichtag des einzelnen Jahres nennt die Bezirksregierung.",
      },
      {
        predicate: "application-procedure",
        value: text("elektronisch bei der Bezirksregierung, Dezernat 35"),
        status: "in-force",
        statement: `Anträge zum Programm ${name} nimmt in NRW die Bezirksregierung, Dezernat 35, entgegen, nur elektronisch.`,
      },
    ]),
  ),
  ...stateFacts(readIn("bezirksregierung-muenster-old"), "staedtebaufoerderung-nrw", [
    {
      predicate: "application-procedure",
      value: text("drei Ausfertigungen auf Papier"),
      status: "ended",
      certainty: "secondary",
      statement:
        "Nach einer älteren Seite der Bezirksregierung Münster waren Anträge auf Städtebauförderung früher in 3 Ausfertigungen und auf gesonderten Aufruf des Ministeriums einzureichen.",
      note: "Heute sind Anträge nur elektronisch möglich.",
    },
  ]),
  ...stateFacts(bank, "staedtebaufoerderung-nrw", [
    {
      predicate: "condition",
      value: list(
        "Integriertes städtebauliches Entwicklungskonzept (ISEK)",
        "vom Rat festgelegtes Gebiet",
        "Maßnahmen des Klimaschutzes oder der Klimaanpassung",
        "Eigenanteil",
        "gesicherte Finanzierung",
        "ausgereifte Planung",
      ),
      status: "in-force",
      statement:
        "Voraussetzungen der Städtebauförderung in NRW sind ein Integriertes städtebauliches Entwicklungskonzept (ISEK), ein vom Rat festgelegtes Gebiet, Maßnahmen des Klimaschutzes oder der Klimaanpassung in der Gesamtmaßnahme, ein Eigenanteil, eine gesicherte Finanzierung und eine ausgereifte Planung.",
    },
  ]),
  ...stateFacts(readIn("matching-x", "2023", "inferred"), "staedtebaufoerderung-nrw", [
    {
      predicate: "minimum-costs",
      value: number(50000, "EUR", "at-least"),
      certainty: "secondary",
      status: "in-force",
      statement:
        "Einzelne Vorhaben werden in der Städtebauförderung in NRW ab 50.000 Euro zuwendungsfähigen Ausgaben gefördert.",
      note: "Angabe aus zweiter Hand; maßgeblich ist die Richtlinie.",
    },
  ]),
  ...stateFacts(readIn("sanierung-oldenburg"), "staedtebaufoerderung-bund", [
    {
      predicate: "funding-rate",
      value: text("je ein Drittel Bund, Land und Kommune"),
      certainty: "secondary",
      statement:
        "Bundesweit gilt in der Städtebauförderung als Rahmen, dass Bund, Land und Kommune je ein Drittel tragen. In Nordrhein-Westfalen zahlen Bund und Land zusammen den Fördersatz von 40 bis 80 Prozent.",
    },
  ]),
  ...stateFacts(readIn("bezirksregierung-arnsberg", "2023", "inferred"), "staedtebaufoerderung-nrw", [
    {
      predicate: "eligible-measures",
      value: list(
        "öffentlicher Raum",
        "Brachflächen und Zwischennutzung",
        "Denkmäler und ortsbildprägende Gebäude",
        "Abbau von Barrieren",
        "Klima und grüne Infrastruktur",
        "Quartiersmanagement und Beauftragte",
        "Beratung von Eigentümerinnen und Eigentümern",
        "Beteiligung, Verfügungsfonds, Tag der Städtebauförderung",
        "digitale Technik",
        "Fußverkehr und Mobilität",
      ),
      status: "in-force",
      statement:
        "Gefördert werden in der Städtebauförderung in NRW zum Beispiel der öffentliche Raum, Brachflächen und Zwischennutzung, Denkmäler und ortsbildprägende Gebäude, Abbau von Barrieren, Klima und grüne Infrastruktur, Quartiersmanagement und Beauftragte, Beratung von Eigentümerinnen und Eigentümern, Beteiligung (Verfügungsfonds, Tag der Städtebauförderung), digitale Technik sowie Fußverkehr und Mobilität.",
    },
  ]),
  ...stateFacts(muenster, "bezirksregierung-muenster", [
    {
      predicate: "address",
      value: text("Domplatz 1-3, 48143 Münster"),
      statement:
        "Die Bezirksregierung Münster, Dezernat 35 (Städtebauförderung), hat die Anschrift Domplatz 1-3, 48143 Münster.",
    },
    {
      predicate: "coordination",
      value: text("Städtebauförderung im Regierungsbezirk Münster"),
      statement:
        "Im Regierungsbezirk Münster ist die Bezirksregierung Münster, Dezernat 35, für die Städtebauförderung zuständig.",
    },
  ]),
  ...stateFacts(readIn("nrw-2025", "2025-04-24"), "staedtebaufoerderung-nrw", [
    {
      predicate: "early-start",
      value: date("2025"),
      statement:
        "Beim Städtebauförderprogramm 2025 durften Kommunen in NRW mit der Veröffentlichung des Programms vorzeitig mit der Maßnahme beginnen.",
      note: "Belegt für das Programm 2025.",
    },
  ]),
  ...stateFacts(questions, "staedtebaufoerderung-nrw", [
    {
      predicate: "programme-procedure",
      value: list(
        "Programmvorschlag jeder Bezirksregierung",
        "gemeinsamer Entwurf",
        "Einplanungsgespräche zwischen Ministerium und Dezernaten 35",
        "Zustimmung der Hausspitze",
        "wo nötig Abstimmung mit Bund und EU",
        "Veröffentlichung",
      ),
      statement:
        "So entsteht das Städtebauförderprogramm in NRW: Jede Bezirksregierung macht einen Programmvorschlag, daraus wird ein gemeinsamer Entwurf. Nach Einplanungsgesprächen zwischen Ministerium und den Dezernaten 35 stimmt die Leitung des Ministeriums zu, wo nötig auch Bund und EU; dann wird das Programm veröffentlicht.",
      note: "Frage 14.1.1.",
    },
    {
      predicate: "condition",
      value: list(
        "ISEK",
        "Klimaschutz",
        "Eigenanteil",
        "gesicherte Finanzierung",
        "alle rechtlichen Vorgaben",
        "Wirtschaftlichkeit und Sparsamkeit",
      ),
      statement:
        "Ein Antrag auf Städtebauförderung in NRW muss ein ISEK enthalten, das die Gesamtmaßnahme und ihre Teile festlegt, dazu Klimaschutz (weil der Bund ihn verlangt), einen Eigenanteil nach Finanzkraft gemäß dem geltenden Fördersatzerlass, eine gesicherte Finanzierung, die Einhaltung aller rechtlichen Vorgaben sowie Wirtschaftlichkeit und Sparsamkeit.",
      note: "Frage 4.1.2; das ISEK verlangt Nr. 4.1 der Richtlinie.",
    },
    {
      predicate: "eligible-measures",
      value: text("alle Ausgaben der Kommune für Vorbereitung und Durchführung"),
      statement:
        "Zuwendungsfähig sind in der Städtebauförderung in NRW grundsätzlich alle Ausgaben der Kommune für Vorbereitung und Durchführung der Stadtentwicklung und Stadterneuerung; ausgenommen ist, was die Liste der nicht zuwendungsfähigen Ausgaben nennt.",
      note: "Frage 5.4.1.1.",
    },
  ]),
  ...stateFacts(questions, "isek", [
    {
      predicate: "definition",
      value: text("legt die Gesamtmaßnahme und ihre Teile fest"),
      statement:
        "Ein Integriertes städtebauliches Entwicklungskonzept (ISEK) legt die Gesamtmaßnahme der Städtebauförderung und ihre Teile fest. In NRW verlangt es Nr. 4.1 der Städtebauförderrichtlinie für jeden Antrag.",
    },
    {
      predicate: "condition",
      value: text("Pflicht für den Förderantrag"),
      statement:
        "Ohne Integriertes städtebauliches Entwicklungskonzept (ISEK) gibt es in NRW keine Städtebauförderung.",
      note: "Frage 4.1.2.",
    },
  ]),
  ...stateFacts(questions, "grundmassnahme", [
    {
      predicate: "advice",
      value: list(
        "kein Hochbau im letzten Bescheid",
        "nicht mehrere Gebäude zugleich",
        "Puffer für steigende Preise",
      ),
      statement:
        "Mit dem ersten Bescheid ist die Grundmaßnahme nur innerhalb der Förderobergrenze und im Rahmen der Haushalte von Land und Bund gesichert; bisher musste keine angekündigte Maßnahme unvollendet bleiben. Empfohlen wird, keinen Hochbau in den letzten Bescheid zu legen, nicht mehrere Gebäude zugleich zu bauen und einen Puffer für steigende Preise einzuplanen.",
      note: "Frage 13.3.12.",
    },
  ]),
  ...stateFacts(questions, "kosten-und-finanzierungsuebersicht", [
    {
      predicate: "use",
      value: text("keine automatische Übernahme"),
      statement:
        "Angaben aus der Kosten- und Finanzierungsübersicht (KuF) werden nicht automatisch in andere Formulare übernommen; sie sind zum Teil von Hand zu übertragen, verknüpfte Vorlagen gibt es nicht.",
      note: "Frage 13.4.7.",
    },
  ]),
  ...stateFacts(readIn("bezirksregierung-arnsberg", "2023", "inferred"), "quartiersmanagement", [
    {
      predicate: "eligible-measures",
      value: text("förderfähig in der Städtebauförderung"),
      statement:
        "Quartiersmanagement und andere Beauftragte können in NRW aus der Städtebauförderung bezahlt werden.",
    },
  ]),
];

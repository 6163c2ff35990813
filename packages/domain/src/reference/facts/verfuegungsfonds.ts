import type { Fact } from "../../facts/fact.js";
import { list, text } from "./fact-values.js";
import { readIn } from "./read-in.js";
import { stateFacts } from "./state-facts.js";

/** One word, several things: what Verfügungsfonds means where. */
export const verfuegungsfondsFacts: readonly Fact[] = [
  ...stateFacts(readIn("velbert"), "verfuegungsfonds", [
    {
      predicate: "definition",
      value: text("Projektfonds für Zentren"),
      statement:
        "In Zentren ist ein Verfügungsfonds ein Topf für kleine Projekte, über die ein örtliches Gremium entscheidet; das Geld kommt je zur Hälfte aus öffentlicher und aus privater Hand.",
      note: "Belegt für Velbert und Herzogenrath. In Velbert sitzen im Gremium Handel, Gastronomie, Eigentum, Dienstleistung und Bürgerschaft.",
    },
    {
      predicate: "not-to-be-confused-with",
      value: list("Projektfonds für Zentren", "Verfügungsfonds Anmietung des Sofortprogramms"),
      statement:
        "Das Wort Verfügungsfonds meint Verschiedenes: den halb privat finanzierten Projektfonds für Zentren und den Verfügungsfonds Anmietung aus dem Sofortprogramm, mit dem Kommunen leere Läden anmieteten.",
    },
  ]),
  ...stateFacts(readIn("velbert"), "verfuegungsfonds", [
    {
      predicate: "definition",
      qualifier: "soziale-stadt",
      value: text("Bewohnerfonds in Gebieten der Sozialen Stadt"),
      certainty: "unconfirmed",
      statement:
        "In Gebieten der Sozialen Stadt kann mit Verfügungsfonds ein Fonds für Bewohnerinnen und Bewohner gemeint sein.",
      note: "Nicht durch eine gefundene Quelle belegt.",
    },
  ]),
  ...stateFacts(readIn("herzogenrath"), "verfuegungsfonds", [
    {
      predicate: "financing",
      value: text("öffentlich und privat je zur Hälfte"),
      statement:
        "Beim Verfügungsfonds Herzogenrath-Mitte wurde jeder private Euro aus der Städtebauförderung verdoppelt.",
      note: "Die Seite spricht in der Vergangenheit.",
    },
  ]),
  ...stateFacts(readIn("stbaufrl-2023", "2023-06-15"), "verfuegungsfonds", [
    {
      predicate: "legal-basis",
      value: text("Nr. 10 der Städtebauförderrichtlinie NRW 2023"),
      status: "in-force",
      statement:
        "Kommunale Förderprogramme und Fonds wie der Verfügungsfonds sind in Nr. 10 der Städtebauförderrichtlinie NRW 2023 geregelt.",
    },
  ]),
  ...stateFacts(readIn("sofortprogramm", "2023", "inferred"), "verfuegungsfonds-anmietung", [
    {
      predicate: "definition",
      value: text("Anmietung leerer Ladenlokale"),
      validity: { from: "2020-07-09", to: "2023-12-31" },
      status: "ended",
      statement:
        "Mit dem Verfügungsfonds Anmietung des Sofortprogramms mieteten Kommunen leere Ladenlokale an und vermieteten sie günstig weiter, bis zu zwei Jahre lang und höchstens bis Ende 2023.",
    },
    {
      predicate: "part-of",
      value: text("Sofortprogramm Innenstadt NRW"),
      validity: { from: "2020-07-09", to: "2023-12-31" },
      status: "ended",
      statement:
        "Der Verfügungsfonds Anmietung war ein Baustein des Sofortprogramms zur Stärkung unserer Innenstädte und Zentren in NRW.",
    },
  ]),
];

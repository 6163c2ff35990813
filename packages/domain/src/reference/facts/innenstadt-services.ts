import type { Fact } from "../../facts/fact.js";
import { number, text } from "./fact-values.js";
import { brochure } from "./seed-origins.js";
import { stateFacts } from "./state-facts.js";

/** What the service matrix of the brochure says as a whole; its rows are the services themselves. */
export const innenstadtServiceFacts: readonly Fact[] = [
  ...stateFacts(brochure, "leistungsuebersicht", [
    {
      line: 175,
      predicate: "service-count",
      value: number(23, "services"),
      statement:
        "Die Leistungsübersicht des Netzwerks Innenstadt NRW umfasst 23 Leistungen: 6 gehören zum Basisangebot für alle, 17 gibt es nur für Mitglieder.",
      note: "Gezählt aus den Zeilen der Tabelle. Ob die Übersicht im Netzwerk Stadtentwicklung NRW gilt, ist nicht belegt.",
    },
  ]),
  ...stateFacts(brochure, "basisangebot", [
    {
      line: 177,
      predicate: "definition",
      value: text("Grundberatung und Serviceangebot für alle Städte und Gemeinden in NRW"),
      statement:
        "Das Basisangebot des Netzwerks Innenstadt NRW ist die Grundberatung und das Serviceangebot für alle Städte und Gemeinden in Nordrhein-Westfalen, auch ohne Mitgliedschaft.",
    },
    {
      line: 179,
      predicate: "service-count",
      value: number(6, "services"),
      statement:
        "Das Basisangebot des Netzwerks Innenstadt NRW umfasst 6 von 23 Leistungen: telefonische Beratung und Anfragen, allgemeine Informationen, Grundangebot Internet, allgemeine Dokumentationen, Projektdokumentationen (Arbeitshilfen, Magazin) und die Tagung Innenstadt.",
      note: "Gezählt aus den Zeilen der Tabelle.",
    },
  ]),
  ...stateFacts(brochure, "mehrwertangebot", [
    {
      line: 178,
      predicate: "definition",
      value: text("Zusatzleistungen für Mitglieder"),
      statement:
        "Das Mehrwertangebot sind Zusatzleistungen für Mitglieder im Netzwerk Innenstadt NRW; es schließt das Basisangebot ein.",
    },
    {
      line: 179,
      predicate: "service-count",
      value: number(17, "services"),
      statement:
        "Das Mehrwertangebot des Netzwerks Innenstadt NRW enthält 17 Leistungen, die es nur für Mitglieder gibt, zusätzlich zu den 6 Leistungen des Basisangebots.",
      note: "Gezählt aus den Zeilen der Tabelle.",
    },
  ]),
  ...stateFacts(brochure, "beratung-netzwerk-innenstadt-nrw", [
    {
      line: 180,
      predicate: "service-count",
      value: number(11, "services"),
      statement:
        "Der Bereich Beratung in der Leistungsübersicht des Netzwerks Innenstadt NRW hat 11 Leistungen, davon 2 im Basisangebot: telefonische Beratung und Anfragen sowie allgemeine Informationen.",
      note: "Gezählt aus den Zeilen der Tabelle.",
    },
  ]),
  ...stateFacts(brochure, "kommunikation-netzwerk-innenstadt-nrw", [
    {
      line: 192,
      predicate: "service-count",
      value: number(7, "services"),
      statement:
        "Der Bereich Kommunikation und Information in der Leistungsübersicht des Netzwerks Innenstadt NRW hat 7 Leistungen, davon 3 im Basisangebot: Grundangebot Internet, allgemeine Dokumentationen und Projektdokumentationen (Arbeitshilfen, Magazin).",
      note: "Gezählt aus den Zeilen der Tabelle.",
    },
  ]),
  ...stateFacts(brochure, "veranstaltungen-netzwerk-innenstadt-nrw", [
    {
      line: 204,
      predicate: "service-count",
      value: number(5, "services"),
      statement:
        "Der Bereich Veranstaltungen in der Leistungsübersicht des Netzwerks Innenstadt NRW hat 5 Leistungen, davon 1 im Basisangebot: die Tagung Innenstadt.",
      note: "Gezählt aus den Zeilen der Tabelle.",
    },
  ]),
];

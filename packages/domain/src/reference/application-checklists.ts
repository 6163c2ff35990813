import type { ApplicationChecklist, ChecklistItem } from "../funding/application-checklist.js";

const conditionsOfBank = "staedtebaufoerderung-nrw.condition.2023";
const conditionsOfMinistry = "staedtebaufoerderung-nrw.condition.2023-10-02";

/** Conditions that both the NRW.BANK and the answers of the Land name, and those that only one of them does. */
const conditions: readonly [what: string, factIds: readonly string[]][] = [
  ["Vom Rat festgelegtes Gebiet", [conditionsOfBank]],
  [
    "Maßnahmen des Klimaschutzes oder der Klimaanpassung in der Gesamtmaßnahme",
    [conditionsOfBank, conditionsOfMinistry],
  ],
  ["Eigenanteil der Kommune", [conditionsOfBank, conditionsOfMinistry]],
  ["Gesicherte Finanzierung", [conditionsOfBank, conditionsOfMinistry]],
  ["Ausgereifte Planung", [conditionsOfBank]],
  ["Einhaltung aller rechtlichen Vorgaben", [conditionsOfMinistry]],
  ["Wirtschaftlichkeit und Sparsamkeit", [conditionsOfMinistry]],
];

/** What sources say of applications. */
export const applicationChecklists: readonly ApplicationChecklist[] = [
  {
    id: "staedtebaufoerderung-nrw",
    programmeId: "staedtebaufoerderung-nrw",
    title: "Antrag auf Städtebauförderung in Nordrhein-Westfalen",
    visibility: "public",
    items: [
      {
        what: "Förderantrag, nur elektronisch",
        kind: "document",
        byText: "in der Regel bis zum 30. September des Vorjahres",
        to: "Bezirksregierung, Dezernat 35",
        factIds: [
          "staedtebaufoerderung-nrw.application-procedure.2023",
          "staedtebaufoerderung-nrw.deadline.2023",
        ],
        certainty: "documented",
        sourceId: "bezirksregierung-muenster",
        note: "Den Stichtag des einzelnen Jahres nennt die Bezirksregierung.",
      },
      {
        what: "Integriertes städtebauliches Entwicklungskonzept (ISEK)",
        kind: "document",
        factIds: [conditionsOfBank, conditionsOfMinistry],
        certainty: "documented",
        sourceId: "nrw-questions",
      },
      ...conditions.map(
        ([what, factIds]): ChecklistItem => ({
          what,
          kind: "condition",
          factIds: [...factIds],
          certainty: "documented",
          sourceId: factIds.includes(conditionsOfMinistry) ? "nrw-questions" : "nrwbank",
        }),
      ),
    ],
  },
];

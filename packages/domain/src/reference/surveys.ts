import type { Survey } from "../knowledge/survey.js";

/** Surveys of the networks that come back. */
export const surveys: readonly Survey[] = [
  {
    id: "sommerbefragung",
    name: "Sommerbefragung",
    networkId: "netzwerk-innenstadt-nrw",
    purpose:
      "Befragung der Mitglieder, möglichst regelmäßig und über ein Online-Formular; ihre Auswertung bereitet den Erfahrungsaustausch vor.",
    sourceId: "innenstadt-brochure",
  },
];

import type { HandoverRoute } from "../contacts/office.js";

/** Who helps with which topic today. The umbrella network is the fallback. */
export const handoverRoutes: readonly HandoverRoute[] = [
  {
    id: "netzwerk-stadtentwicklung-nrw",
    topicIds: [],
    subjects: [],
    keywords: [],
    unit: "Netzwerk Stadtentwicklung NRW",
    contact: "netzwerk-stadtentwicklung.nrw",
    reason: "Das Netzwerk bündelt seit 2024 die fünf Arbeitsgemeinschaften.",
    validity: { from: "2024-01-01" },
    certainty: "documented",
    sourceId: "dortmund-press",
  },
];

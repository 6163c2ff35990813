import type { FeeObservation, FeeRule } from "../memberships/fee.js";

/** What members pay, as far as it is known. Steps that no source names are missing, and nothing is put in their place. */
export const feeRules: readonly FeeRule[] = [
  {
    id: "netzwerk-innenstadt-nrw.fee",
    networkId: "netzwerk-innenstadt-nrw",
    validity: { to: "2023-12-31" },
    steps: [],
    waivers: [
      {
        validity: { from: "2021", to: "2023" },
        reason:
          "Die Beiträge waren von 2021 bis 2023 ausgesetzt; das Land trug auch den Eigenanteil von 30 Prozent.",
      },
    ],
    minimumTermYears: 3,
    certainty: "documented",
    sourceId: "haltern-news",
    note: "Der Beitrag richtete sich nach der Einwohnerzahl. Belegt sind 2.000 Euro im Jahr für Haltern am See (2021) und ein Entwurf mit rund 1.340 Euro für Meerbusch (2023, mindestens drei Jahre).",
  },
  {
    id: "netzwerk-stadtentwicklung-nrw.fee",
    networkId: "netzwerk-stadtentwicklung-nrw",
    validity: { from: "2024-01-01" },
    stepCount: 6,
    steps: [
      { belowPopulation: 10_000, feePerYear: { eur: 1000, approximation: "exact" } },
      { feePerYear: { eur: 5000, approximation: "exact" } },
    ],
    waivers: [],
    certainty: "documented",
    sourceId: "forum-bauland",
    note: "Sechs Stufen nach Einwohnerzahl von 1.000 Euro (unter 10.000 Einwohner) bis 5.000 Euro (größte Städte). Die vier Stufen dazwischen und ihre Grenzen sind nicht belegt.",
  },
];

/** What single members pay or paid. */
export const feeObservations: readonly FeeObservation[] = [
  {
    id: "dortmund.fee.before-2024",
    memberId: "05913000",
    networkIds: [
      "forum-baulandmanagement-nrw",
      "stadtumbaunetzwerk-nrw",
      "staedtenetz-soziale-stadt-nrw",
      "ag-historische-stadt-und-ortskerne-nrw",
      "netzwerk-innenstadt-nrw",
    ],
    eurPerYear: 12_000,
    approximation: "a-good",
    status: "ended",
    validity: { to: "2023" },
    certainty: "documented",
    sourceId: "dortmund-press",
  },
  {
    id: "dortmund.fee.proposed-extension",
    memberId: "05913000",
    networkIds: ["netzwerk-stadtentwicklung-nrw"],
    eurPerYear: 5000,
    approximation: "exact",
    status: "proposed",
    validity: { to: "2034" },
    certainty: "documented",
    sourceId: "dortmund-press",
  },
  {
    id: "haltern.fee.2021",
    memberId: "05562016",
    networkIds: ["netzwerk-innenstadt-nrw"],
    eurPerYear: 2000,
    approximation: "exact",
    status: "reported",
    validity: { from: "2021-03-01", to: "2023-12-31" },
    certainty: "documented",
    sourceId: "haltern-news",
  },
  {
    id: "meerbusch.fee.2023",
    memberId: "05162022",
    networkIds: ["netzwerk-innenstadt-nrw"],
    eurPerYear: 1340,
    approximation: "about",
    status: "proposed",
    validity: {},
    certainty: "documented",
    sourceId: "meerbusch-paper",
  },
];

import type { FactOrigin } from "./state-facts.js";

/** The page carries no date; its own words place it after December 2016. */
export const projectPage: FactOrigin = {
  sourceId: "innenstadt-project-page",
  asOf: { quality: "unknown" },
};

export const brochure: FactOrigin = {
  sourceId: "innenstadt-brochure",
  asOf: { date: "2021-03", quality: "stated" },
};

export const flyer: FactOrigin = {
  sourceId: "soziale-stadt-flyer",
  asOf: { date: "2015-06", quality: "stated" },
};

/** Undated; speaks of November 2024 as past and of 1 January 2025 as to come. */
export const dortmundPress: FactOrigin = {
  sourceId: "dortmund-press",
  asOf: { date: "2024-late", quality: "inferred" },
};

/** News items of the page, which bear their date. */
export const homePageNews: FactOrigin = {
  sourceId: "soziale-stadt-home",
  asOf: { date: "2020-03-30", quality: "stated" },
};

/** The rest of the page, dated by its newest item. */
export const homePage: FactOrigin = {
  sourceId: "soziale-stadt-home",
  asOf: { date: "2020-03-30", quality: "inferred" },
};

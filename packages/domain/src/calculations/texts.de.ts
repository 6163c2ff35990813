import type { Approximation } from "../facts/fact.js";

/** How German words the exactness of a number. */
export const approximationWords: Record<Approximation, string> = {
  exact: "",
  about: "rund",
  "a-good": "gut",
  "more-than": "mehr als",
  "at-least": "mindestens",
  "up-to": "bis zu",
};

export const operatorSigns = { add: "+", subtract: "−", divide: "/" } as const;

export const calculationSentence = (label: string, result: string, expression: string): string =>
  `${label}: ${result} (berechnet: ${expression}).`;

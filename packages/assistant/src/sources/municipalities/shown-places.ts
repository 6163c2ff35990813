import type { Facets } from "./read-facets.js";

const ordinals = "erst zweit dritt viert funft sechst siebt acht neunt zehnt".split(" ");

/** "die drei größten", "die zweitgrößte", "Platz drei". */
export function shownOf({ text, numbers, read, orders }: Facets): { from: number; shown: number } {
  if (orders.length > 1) return { from: 1, shown: 1 };
  const nth = ordinals.findIndex((ordinal) =>
    new RegExp(`\\b${ordinal}(gross|klein|meist|wenigst|hochst|niedrigst|starkst|e[rsnm]? )`).test(text),
  );
  if (nth > 0) return { from: nth + 1, shown: 1 };
  const small = numbers.find(({ value, of }) => value <= mostRanked && of !== "area");
  if (!small) return { from: 1, shown: 3 };
  return read.says("rank") ? { from: small.value, shown: 1 } : { from: 1, shown: small.value };
}

const mostRanked = 20;

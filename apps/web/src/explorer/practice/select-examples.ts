import type { BestPracticeMatches, Municipality } from "@stadtlotse/client";

export type PracticeMatch = BestPracticeMatches["items"][number];
export type Size = "small" | "medium" | "large";

/** What a list of examples is narrowed to; an empty field narrows nothing. */
export interface PracticeFilter {
  size: Size | "";
  region: string;
  topic: string;
}

/** The examples that pass a filter, in their order. One whose municipality is not known passes no filter of places. */
export function selectExamples(
  matches: readonly PracticeMatch[],
  { size, region, topic }: PracticeFilter,
  municipalities: ReadonlyMap<string, Pick<Municipality, "population" | "regierungsbezirk">>,
): PracticeMatch[] {
  return matches.filter(({ practice }) => {
    const place = practice.ags === undefined ? undefined : municipalities.get(practice.ags);
    return (
      (topic === "" || practice.topicIds.includes(topic)) &&
      (size === "" || (place !== undefined && sizeOf(place.population.value) === size)) &&
      (region === "" || place?.regierungsbezirk === region)
    );
  });
}

function sizeOf(population: number): Size {
  if (population >= 100_000) return "large";
  return population >= 20_000 ? "medium" : "small";
}

import { DomainError } from "../errors.js";
import { compareText } from "../names/compare-ids.js";
import { distanceKm } from "./distance.js";
import type { Municipality } from "./municipality.js";
import type { Region } from "./region.js";
import { regionsOf } from "./regions-of.js";
import { similarityTexts } from "./texts.de.js";

export const similarityCriteria = ["population", "density", "type", "region", "distance"] as const;
export type SimilarityCriterion = (typeof similarityCriteria)[number];

/** How much each criterion counts; a weight of 0 leaves it out. */
export type SimilarityWeights = Readonly<Record<SimilarityCriterion, number>>;

const defaultWeights: SimilarityWeights = { population: 4, density: 2, type: 2, region: 1, distance: 1 };

/** What one criterion adds to the score. */
export interface SimilarityPart {
  criterion: SimilarityCriterion;
  weight: number;
  /** 0 (nothing in common) to 1 (the same). */
  similarity: number;
  /** German words with the figures behind it. */
  explanation: string;
}

export interface SimilarMunicipality {
  municipality: Municipality;
  /** Weighted mean of the parts, 0 to 1. */
  score: number;
  parts: SimilarityPart[];
}

export interface ComparisonOptions {
  weights?: Partial<SimilarityWeights>;
  /** Landscapes that count as shared ground beside the Kreis and the Regierungsbezirk. */
  regions?: readonly Region[];
}

export interface SimilarityOptions extends ComparisonOptions {
  /** At most so many; 10 unless told. */
  limit?: number;
  /** Only municipalities for which this holds. */
  filter?: (municipality: Municipality) => boolean;
}

/**
 * The municipalities most like one of them, best first, each with the parts of its score. Population and density are
 * compared as ratios (four times as many is nothing in common), distance up to 100 km, region by Kreis, Regierungsbezirk and the landscapes given.
 *
 * @throws DomainError `INVALID_AGS` when `ags` is not among the municipalities, `INVALID_VALUE` when no weight is positive
 * @example
 * similarMunicipalities("05978036", municipalities, { limit: 3 }).length
 * //=> 3
 */
export function similarMunicipalities(
  ags: string,
  municipalities: readonly Municipality[],
  { limit = 10, filter = () => true, ...options }: SimilarityOptions = {},
): SimilarMunicipality[] {
  const own = municipalities.find((each) => each.ags === ags);
  if (!own) throw new DomainError("INVALID_AGS", `no municipality has the key "${ags}"`);
  return municipalities
    .filter((other) => other !== own && filter(other))
    .map((other) => compareMunicipalities(own, other, options))
    .sort(
      (left, right) => right.score - left.score || compareText(left.municipality.ags, right.municipality.ags),
    )
    .slice(0, limit);
}

/**
 * How much two municipalities are alike, with the parts of the score. It does not matter which one comes first.
 *
 * @throws DomainError `INVALID_VALUE` when no weight is positive
 * @example
 * compareMunicipalities(municipalities[0], municipalities[0]).score
 * //=> 1
 */
export function compareMunicipalities(
  own: Municipality,
  other: Municipality,
  { weights = {}, regions = [] }: ComparisonOptions = {},
): SimilarMunicipality {
  const effective = { ...defaultWeights, ...weights };
  const parts = similarityCriteria
    .filter((criterion) => effective[criterion] > 0)
    .map((criterion) => ({
      criterion,
      weight: effective[criterion],
      ...measures[criterion](own, other, regions),
    }));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) throw new DomainError("INVALID_VALUE", "at least one weight must be positive");
  const score = parts.reduce((sum, { weight, similarity }) => sum + weight * similarity, 0) / total;
  return { municipality: other, score, parts };
}

type Measure = (
  own: Municipality,
  other: Municipality,
  regions: readonly Region[],
) => Pick<SimilarityPart, "similarity" | "explanation">;

const measures: Record<SimilarityCriterion, Measure> = {
  population: (own, other) => ({
    similarity: ratioSimilarity(own.population.value, other.population.value),
    explanation: similarityTexts.population(other.population.value, own.population.value),
  }),
  density: (own, other) => ({
    similarity: ratioSimilarity(densityOf(own), densityOf(other)),
    explanation: similarityTexts.density(densityOf(other), densityOf(own)),
  }),
  type: (own, other) => ({
    similarity: own.type === other.type ? 1 : own.designation === other.designation ? 0.5 : 0,
    explanation: similarityTexts.type(other.type, own.type === other.type),
  }),
  region: (own, other, regions) => {
    const shared = regionsOf(own, regionsOf(other, regions));
    const isNear = shared.length > 0 || own.kreisKey === other.kreisKey;
    return {
      similarity: isNear ? 1 : own.regierungsbezirk === other.regierungsbezirk ? 0.5 : 0,
      explanation: similarityTexts.region(
        shared.map(({ name }) => name),
        own.kreisKey === other.kreisKey ? other.kreisName : undefined,
        other.regierungsbezirk,
      ),
    };
  },
  distance: (own, other) => {
    const km = distanceKm(own.point, other.point);
    return { similarity: Math.max(0, 1 - km / 100), explanation: similarityTexts.distance(km) };
  },
};

/** 1 for equal numbers, 0 where one is four times the other or more, in between by the ratio. */
function ratioSimilarity(left: number, right: number): number {
  if (left === right) return 1;
  if (left <= 0 || right <= 0) return 0;
  return Math.max(0, 1 - Math.abs(Math.log(left / right)) / Math.log(4));
}

function densityOf({ population, areaKm2 }: Municipality): number {
  return population.value / areaKm2;
}

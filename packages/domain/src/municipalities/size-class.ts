import { requireCount } from "../numbers/require-count.js";

/** Small, medium-sized and large towns as the networks speak of them (Klein-, Mittel- und Großstadt). */
export const sizeClasses = ["small", "medium", "large"] as const;
export type SizeClass = (typeof sizeClasses)[number];

/**
 * The size class of a municipality by its inhabitants alone: large from 100,000, medium from 20,000, else small.
 * The thresholds are those of the BBSR's types of towns and municipalities, without its criterion of central function.
 *
 * @param population inhabitants, 0 or more
 * @throws DomainError `INVALID_VALUE` for a population below 0
 * @example
 * sizeClass(19_999)
 * //=> "small"
 * @example
 * sizeClass(100_000)
 * //=> "large"
 */
export function sizeClass(population: number): SizeClass {
  requireCount(population, "inhabitants");
  if (population >= 100_000) return "large";
  return population >= 20_000 ? "medium" : "small";
}

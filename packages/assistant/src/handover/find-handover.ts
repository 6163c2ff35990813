import { covers, type Handover, type HandoverRoute } from "@stadtlotse/domain";
import { handoverRoutes } from "@stadtlotse/domain/reference/handover-routes";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Inquiry } from "../candidate.js";

interface IndexedRoute {
  route: HandoverRoute;
  /** The stems of each keyword. */
  keywords: readonly (readonly string[])[];
}

const routes: readonly IndexedRoute[] = handoverRoutes
  .filter(({ certainty }) => certainty !== "unconfirmed")
  .map((route) => ({
    route,
    keywords: route.keywords.map((keyword) => analyzeText(keyword)).filter(({ length }) => length > 0),
  }));

/**
 * Who can help with a question today: the valid route that its subjects and words point to, else the general one.
 * `null` only where no route is valid at all.
 */
export function findHandover({ understanding, today }: Inquiry): Handover | null {
  const valid = routes.filter(({ route: { validity } }) => covers(validity, today));
  const ids = new Set([
    ...understanding.mentions.map(({ id }) => id),
    ...(understanding.carried?.subjects ?? []),
  ]);
  const ranked = valid
    .map((indexed) => ({ ...indexed, score: fitOf(indexed, ids, understanding.terms) }))
    .sort((a, b) => b.score - a.score);
  const best =
    ranked.find(({ score }) => score > 0) ?? ranked.find(({ route }) => isGeneral(route)) ?? ranked[0];
  if (!best) return null;
  const { unit, reason, contact } = best.route;
  return { unit, reason, ...(contact === undefined ? {} : { contact }) };
}

function fitOf(
  { route, keywords }: IndexedRoute,
  ids: ReadonlySet<string>,
  terms: ReadonlySet<string>,
): number {
  const named = [...route.subjects, ...route.topicIds].filter((id) => ids.has(id)).length;
  const words = keywords.filter((stems) => stems.every((stem) => terms.has(stem))).length;
  return named * 2 + words;
}

function isGeneral({ subjects, topicIds, keywords }: HandoverRoute): boolean {
  return subjects.length + topicIds.length + keywords.length === 0;
}

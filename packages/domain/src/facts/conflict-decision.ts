import * as z from "zod";
import type { Conflict } from "./conflicts.js";
import { FactValue, Visibility } from "./fact.js";

/** One statement holds (`decided`), or it is left open on purpose which one does (`left-open`). */
export const ConflictOutcome = z
  .enum(["decided", "left-open"])
  .meta({ id: "ConflictOutcome", description: "entschieden, bewusst offen" });
export type ConflictOutcome = z.infer<typeof ConflictOutcome>;

/** What the office says of facts that disagree. */
export const ConflictDecision = z
  .object({
    id: z
      .string()
      .meta({ description: "Of the conflict.", example: "netzwerk-innenstadt-nrw.member-count.temporal" }),
    subject: z.string(),
    predicates: z.array(z.string()),
    outcome: ConflictOutcome,
    factId: z.string().optional().meta({ description: "The fact that holds, where one was chosen." }),
    reason: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .meta({ description: "Why, in German; it is told with the answer." }),
    statements: z
      .array(z.object({ factId: z.string(), value: FactValue, statement: z.string() }))
      .meta({ description: "What stood against each other when it was decided." }),
    visibility: Visibility.default("public"),
  })
  .meta({ id: "ConflictDecision" });
export type ConflictDecision = z.infer<typeof ConflictDecision>;

/**
 * The decision that settles a conflict. One that was taken before another fact joined it, or before one of its facts
 * changed, settles nothing any more.
 *
 * @example
 * decisionOn({ id: "a.chair.temporal", subject: "a", predicates: ["chair"], kind: "temporal", facts: [] }, [])
 * //=> undefined
 */
export function decisionOn<Decision extends ConflictDecision>(
  conflict: Conflict,
  decisions: readonly Decision[],
): Decision | undefined {
  return decisions.find((decision) => decision.id === conflict.id && hasSeen(decision, conflict));
}

function hasSeen({ statements, factId }: ConflictDecision, { facts }: Conflict): boolean {
  const seen = new Map(statements.map((each) => [each.factId, JSON.stringify(each.value)]));
  return (
    facts.every(({ id, value }) => seen.get(id) === JSON.stringify(value)) &&
    (factId === undefined || facts.some(({ id }) => id === factId))
  );
}

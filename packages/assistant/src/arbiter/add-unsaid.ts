import type { Candidate } from "../candidate.js";
import type { Draft, Statement } from "../compose/draft.js";
import { withoutVerdict } from "../compose/without-verdict.js";
import { answering } from "./choose.js";

/** So much more of the question must be taken up, or the answer only grows longer. */
const leastGain = 0.1;
/** Of two that take up as much more, the surer one is added. */
const ofSureness = 0.2;
const mostAdded = 2;
const longest = 1200;

/** What is read off or computed has taken the question whole; what is told may have left half of it. */
const telling = new Set(["facts", "passages", "programmes", "practice", "entitlements", "memberships"]);
const added = new Set(["facts", "passages"]);

/**
 * Adds to an answer what the question also asks for and the answer leaves unsaid ("Betrag und Fördersatz"): the first
 * statements of that other offer, sure enough to answer on its own, which takes up most of what is left of the question.
 *
 * @param shareSaid how much of the question a text says, 0 to 1
 */
export function addUnsaid(
  winner: Candidate,
  candidates: readonly Candidate[],
  shareSaid: (text: string) => number,
): Draft {
  const { draft, origin, takesUp = 0 } = winner;
  if (draft.outcome !== "answered" || !telling.has(origin)) return draft;
  const told = textOf(draft.statements);
  const said = Math.max(takesUp, shareSaid(told));
  if (said + leastGain > 1) return draft;
  let best: { statements: readonly Statement[]; worth: number } | undefined;
  for (const other of candidates) {
    if (other === winner || !added.has(other.origin)) continue;
    if (other.score < answering || other.draft.outcome !== "answered") continue;
    const statements = other.draft.statements
      .filter(({ text }) => !draft.statements.some((each) => each.text === text))
      .slice(0, mostAdded)
      .map(({ leading: _, ...statement }) => ({ ...statement, text: withoutVerdict(statement.text) }));
    const both = `${told} ${textOf(statements)}`;
    const gain = shareSaid(both) - said;
    const worth = gain + ofSureness * other.score;
    if (both.length <= longest && gain >= leastGain && worth > (best?.worth ?? 0))
      best = { statements, worth };
  }
  return best ? { ...draft, statements: [...draft.statements, ...best.statements] } : draft;
}

function textOf(statements: readonly Statement[]): string {
  return statements.map(({ text }) => text).join(" ");
}

import { texts } from "../texts.de.js";
import type { Draft, Statement } from "./draft.js";

/**
 * One draft for all questions of a turn. It is answered where at least one of them is; what could not be answered
 * says so in its own sentence.
 */
export function mergeDrafts(drafts: readonly Draft[]): Draft {
  const [only] = drafts;
  if (only && drafts.length === 1) return only;
  const answered = drafts.filter(({ outcome }) => outcome === "answered");
  const leading = answered[0] ?? only;
  if (!leading) throw new Error("there is at least one draft");
  const known = new Set(answered.flatMap(({ statements }) => statements.flatMap(keysOf)));
  const open = drafts.flatMap((draft, place) =>
    draft.outcome === "answered" ? [] : openPart(draft, place, known),
  );
  const told = answered.length > 0 ? [...answered, ...open] : [leading];
  const seen = new Set<string>();
  const statements = told
    .flatMap((draft) => draft.statements)
    .filter(({ text }) => !seen.has(text) && seen.add(text));
  const origins = new Set(told.map(({ origin }) => origin).filter((origin) => origin !== "none"));
  return {
    outcome: leading.outcome,
    statements,
    calculations: told.flatMap(({ calculations = [] }) => calculations),
    conflicts: told.flatMap(({ conflicts = [] }) => conflicts),
    suggestions: told.flatMap(({ suggestions = [] }) => suggestions).slice(0, 4),
    handover: told.find(({ handover }) => handover)?.handover ?? null,
    origin: origins.size > 1 ? "mixed" : leading.origin,
  };
}

/** Says which of the questions stays open, and of what is known nearby what was not told yet. */
function openPart({ statements, ...draft }: Draft, place: number, known: ReadonlySet<string>): Draft {
  const [first, ...others] = statements.filter(
    (each) => each.evidence.length === 0 || keysOf(each).some((key) => !known.has(key)),
  );
  return {
    ...draft,
    statements: first ? [{ ...first, text: `${texts.ofPart(place)}${first.text}` }, ...others] : [],
  };
}

function keysOf({ evidence }: Statement): string[] {
  return evidence.map(({ key }) => key);
}

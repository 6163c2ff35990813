import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Draft } from "../compose/draft.js";
import { type Mention, type NameIndex, wordsOf } from "../names/name-index.js";
import { isKindOfPlace } from "../understand/understand.js";
import type { Understanding } from "../understand/understanding.js";
import { isThing } from "./is-thing.js";

const mostInOrder = 5;

/**
 * The programmes, networks, services … that "das zweite" may mean: those that a question names side by side, else
 * those of one kind at the beginning of its answer, else the ones that were named one after the other.
 */
export function thingsInOrder(
  { mentions }: Pick<Understanding, "mentions">,
  { outcome, statements }: Draft,
  about: readonly string[],
  before: readonly string[],
  names: NameIndex,
): readonly string[] {
  const isMeant = (mention: Mention) => isThing(mention) && !isKindOfPlace(mention.id);
  const mentionsIn = (text: string) => names.find(wordsOf(text)).filter(isMeant);
  const known = before.filter((name) => mentionsIn(name).length > 0);
  const asked = namesOf(mentions.filter(isMeant));
  if (asked.length > 1) return asked;
  if (known.length > 1 && asked.every((name) => known.includes(name))) return known;
  const first = outcome === "answered" ? (statements[0]?.text ?? "") : "";
  const told = namesOf(ofOneKind(mentionsIn(first).filter(({ id }) => !about.includes(id))));
  return told.length > 1 ? told : [...new Set([...known, ...asked])].slice(-mostInOrder);
}

/** Of what is named in one place alike, one counts, and rather the thing itself than the service that holds it. */
function namesOf(mentions: readonly Mention[]): string[] {
  const telling = [...mentions].sort((a, b) => Number(b.kind === "service") - Number(a.kind === "service"));
  const byPlace = new Map(telling.map((mention) => [mention.start, mention.name]));
  return [...new Set([...byPlace].sort(([a], [b]) => a - b).map(([, name]) => name))];
}

/** "Die Städtebauförderung hat drei Programme: …": the most of one kind. */
function ofOneKind(mentions: readonly Mention[]): readonly Mention[] {
  const byKind = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const kind = subjects[mention.id]?.kind ?? mention.kind;
    byKind.set(kind, [...(byKind.get(kind) ?? []), mention]);
  }
  return [...byKind.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

import { type Fact, formatCalendarDate, type Source } from "@stadtlotse/domain";
import { sources } from "@stadtlotse/domain/reference/sources";
import type { Evidence, Statement } from "../../compose/draft.js";
import { texts } from "../../texts.de.js";

/** What stands behind a statement made from a fact: its recorded wording and where it was read. */
export function factEvidence(fact: Fact): Evidence {
  const source = sourceOf(fact);
  return {
    key: `fact:${fact.id}`,
    title: source.title,
    source: source.reference,
    locator: fact.locator,
    quote: fact.note === undefined ? fact.statement : `${fact.statement} ${fact.note}`,
    ...(fact.asOf.date === undefined ? {} : { asOf: fact.asOf.date }),
    path: `/quellen/${encodeURIComponent(fact.id)}`,
  };
}

/** A fact as a sentence of an answer: its statement, its date, its note. */
export function factStatement(fact: Fact): Statement {
  const note = fact.note === undefined ? "" : ` ${fact.note}`;
  return {
    text: `${fact.statement.trim().replace(/\.$/, "")} (${asOfNote(fact)}).${note}`,
    evidence: [factEvidence(fact)],
  };
}

/** The date of a fact as a reader must see it, in brackets behind its sentence. */
export function asOfNote({ asOf, certainty }: Fact): string {
  const date =
    asOf.date === undefined
      ? texts.asOfUnknown
      : asOf.quality === "inferred"
        ? texts.asOfInferred(formatCalendarDate(asOf.date))
        : texts.asOf(formatCalendarDate(asOf.date));
  return certainty === "secondary" ? `${date}, ${texts.secondarySource}` : date;
}

const sourcesById = new Map(sources.map((source) => [source.id as string, source]));

/** The source with that id, if it is a known one. */
export function findSource(id: string): Source | undefined {
  return sourcesById.get(id);
}

/** The source in which a fact was read. */
export function sourceOf({ sourceId, id }: Fact): Source {
  const source = sourcesById.get(sourceId);
  if (!source) throw new Error(`the fact ${id} names the unknown source ${sourceId}`);
  return source;
}

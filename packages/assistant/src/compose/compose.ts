import type { AnswerConflict, Citation } from "@stadtlotse/domain";
import type { Draft, Evidence, Statement } from "./draft.js";

export interface ComposedText {
  text: string;
  citations: Citation[];
  conflicts: AnswerConflict[];
}

const maxCitations = 10;
const maxQuoteLength = 1200;
/** Up to here a text is read at a glance; lists of records may be longer. */
const maxLength = 1200;
const maxListLength = 2500;

/**
 * Sets a draft: numbers its evidence in the order of use, puts the marks behind each statement, and leaves out the
 * last statements where text or citations would become too many.
 */
export function compose(draft: Draft, publicUrl: string): ComposedText {
  const numbering = new Map<string, Citation>();
  const limit = draft.statements.some(({ form }) => form === "item") ? maxListLength : maxLength;
  let text = "";
  for (const statement of draft.statements) {
    const fresh = statement.evidence.filter(({ key }) => !numbering.has(key));
    const next = join(text, statement, marksOf(statement, numbering));
    if (numbering.size + new Set(fresh.map(({ key }) => key)).size > maxCitations || next.length > limit) {
      if (text !== "") continue;
    }
    text = next;
    for (const evidence of fresh) number(evidence, numbering, publicUrl);
  }
  const conflicts = (draft.conflicts ?? []).flatMap(({ subject, statements }) => {
    const cited = statements.flatMap(({ value, asOf, evidence }) => {
      const citation = numbering.get(evidence.key)?.number;
      return citation === undefined ? [] : [{ value, citation, ...(asOf === undefined ? {} : { asOf }) }];
    });
    return cited.length > 1 ? [{ subject, statements: cited }] : [];
  });
  return { text, citations: [...numbering.values()], conflicts };
}

function marksOf(statement: Statement, numbering: ReadonlyMap<string, Citation>): string {
  const keys = [...new Set(statement.evidence.map(({ key }) => key))];
  let next = numbering.size;
  const numbers = keys.map((key) => {
    const known = numbering.get(key)?.number;
    if (known !== undefined) return known;
    next += 1;
    return next;
  });
  return numbers
    .sort((a, b) => a - b)
    .map((mark) => `[${mark}]`)
    .join(" ");
}

function number(evidence: Evidence, numbering: Map<string, Citation>, publicUrl: string): void {
  if (numbering.has(evidence.key)) return;
  const { key, path, quote, ...rest } = evidence;
  numbering.set(key, {
    number: numbering.size + 1,
    ...rest,
    quote: quote.slice(0, maxQuoteLength),
    url: new URL(path, publicUrl).href,
  });
}

function join(text: string, { form = "sentence", ...statement }: Statement, marks: string): string {
  const set = emphasise(statement);
  const marked = marks === "" ? set : `${set} ${marks}`;
  if (form === "item") return `${text}${text === "" ? "" : "\n"}- ${marked}`;
  if (text === "") return marked;
  const afterList = /\n- [^\n]*$/.test(text);
  if (form === "heading" || afterList) return `${text}\n\n${marked}`;
  return `${text} ${marked}`;
}

function emphasise({ text, leading }: Omit<Statement, "form">): string {
  if (leading === undefined || leading === text) return text;
  return text.replace(leading, (part) => `**${part}**`);
}

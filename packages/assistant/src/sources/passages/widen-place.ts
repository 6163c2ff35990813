import type { RetrievedPassage, splitSentences } from "@stadtlotse/knowledge-base";

type Sentence = RetrievedPassage["sentences"][number];
type Span = ReturnType<typeof splitSentences>[number];

/**
 * A sentence within what it needs to be understood, at most so many characters: a list with the sentence that
 * introduces it, else the sentences beside it in its paragraph, those that say more of the question first.
 *
 * @param spans the sentences of the passage
 */
export function widenPlace(
  passage: RetrievedPassage,
  sentence: Sentence,
  mostOfPlace: number,
  spans: readonly Span[],
): Sentence {
  const { text, start: base, sentences } = passage;
  const own = { start: sentence.start - base, end: sentence.end - base };
  const at = spans.findIndex(({ start, end }) => start <= own.start && own.start < end);
  if (at === -1) return sentence;
  const list = wholeList(text, spans, at);
  const isWhole = list !== undefined && list.end - list.start <= mostOfPlace;
  const scoreOf = (span: Span) =>
    sentences.find(({ start }) => start - base >= span.start && start - base < span.end)?.score ?? 0;
  const grown = isWhole ? list : grow(text, spans, at, scoreOf, own, mostOfPlace);
  const { start, end } = withListBelow(text, spans, grown, mostOfPlace);
  return { ...sentence, start: start + base, end: end + base, text: text.slice(start, end) };
}

/** A place that ends with what introduces a list goes on with it. */
function withListBelow(text: string, spans: readonly Span[], place: Span, mostOfPlace: number): Span {
  const last = spans.findIndex(({ end }) => end === place.end);
  const list = text[place.end - 1] === ":" && last !== -1 ? wholeList(text, spans, last) : undefined;
  return list !== undefined && list.end - place.start <= mostOfPlace ? { ...place, end: list.end } : place;
}

/** All items around one of them, or below the sentence that introduces them. */
function wholeList(text: string, spans: readonly Span[], at: number): Span | undefined {
  const isItem = (index: number) => listItem.test(lineOf(text, spans[index]));
  const introduces = (index: number) => /:$/.test(text.slice(spans[index]?.start, spans[index]?.end).trim());
  let [first, last] = [at, at];
  if (introduces(at)) last += 1;
  else if (!isItem(at)) return undefined;
  while (first > 0 && isItem(first) && (isItem(first - 1) || introduces(first - 1))) first -= 1;
  while (last + 1 < spans.length && isItem(last + 1)) last += 1;
  const [from, to] = [spans[first], spans[last]];
  return from && to && last > first ? { start: from.start, end: to.end } : undefined;
}

/** With the mark in front, which is no part of a sentence. */
function lineOf(text: string, span: Span | undefined): string {
  if (!span) return "";
  return text.slice(text.lastIndexOf("\n", span.start - 1) + 1, span.end);
}

const listItem = /^\s*(?:[-–•*▪◦‣·]|\d{1,2}[.)]|[a-z][.)])\s/u;

function grow(
  text: string,
  spans: readonly Span[],
  at: number,
  scoreOf: (span: Span) => number,
  own: Span,
  mostOfPlace: number,
): Span {
  let { start, end } = own;
  let [before, after] = [spans[at - 1], spans[at + 1]];
  for (let [down, up] = [at - 1, at + 1]; before || after; ) {
    if (before && !mayJoin(text, before.end, start)) before = undefined;
    if (after && !mayJoin(text, end, after.start)) after = undefined;
    if (before && end - before.start > mostOfPlace) before = undefined;
    if (after && after.end - start > mostOfPlace) after = undefined;
    const needsBefore = before && pointsBack.test(text.slice(start, end));
    if (before && (needsBefore || !after || scoreOf(before) > scoreOf(after))) {
      start = before.start;
      before = spans[--down];
    } else if (after) {
      end = after.end;
      after = spans[++up];
    }
  }
  return { start, end };
}

/** Within a paragraph, not across the lines of a table. */
function mayJoin(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  return !between.includes("\n\n") && !between.includes("\n- ");
}

const pointsBack =
  /^(?:dies\p{L}*|er|sie|es|dazu|damit|dadurch|daher|deshalb|dabei|danach|hierzu|hierfür|diese\p{L}*|sein\p{L}*|ihr\p{L}*)\s/iu;

import { type FigureContext, readFigureContext } from "./figure-context.js";
import { type FoundNumber, readNumber } from "./stated-number.js";

/** A figure that a text tells, with what it counts and the words that it stands among. */
export interface ToldFigure extends FigureContext {
  value: number;
  unit: string;
}

const token = /\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?(?:\.(?= \p{L}))?|[\p{L}-]+|[;:,.]|§+/gu;

/**
 * The figures of a German text: "für 66 Projekte in 60 Kommunen", "Stadtumbau 260, Soziale Stadt 190 Millionen Euro",
 * "238 Kommunen ausgewählt; am Ende waren es 217". A number without a noun counts what the next one of its sentence
 * counts, else the one before. Dates, paragraphs and ranges are none.
 */
export function readFigures(text: string): ToldFigure[] {
  const tokens = text.match(token) ?? [];
  const numbers = tokens.flatMap((_, at) => readNumber(tokens, at) ?? []);
  return numbers.flatMap((number, place): ToldFigure[] => {
    const unit = number.unit ?? inherited(numbers, place, tokens);
    return unit === undefined ? [] : [{ value: number.value, unit, ...readFigureContext(number, tokens) }];
  });
}

/** What a bare number counts: the same as the next of its sentence, else as the one before. */
function inherited(
  numbers: readonly FoundNumber[],
  place: number,
  tokens: readonly string[],
): string | undefined {
  const own = numbers[place];
  const next = numbers.slice(place + 1).find(({ unit }) => unit !== undefined);
  const isInSentence = own && next && !tokens.slice(own.to, next.from).some((each) => /^[;.]$/.test(each));
  return isInSentence ? next.unit : numbers.slice(0, place).findLast(({ unit }) => unit !== undefined)?.unit;
}

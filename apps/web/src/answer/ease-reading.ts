/** A full stop that ends no sentence: after a day of a month, one letter, or a usual abbreviation. */
const sentenceEnd =
  /(?<!\b\d{1,2})(?<!\b[A-Za-zÄÖÜäöü])(?<!\b(?:bzw|ca|Nr|Abs|Art|usw|St|Dr|Mio|Mrd|vgl|evtl|ggf))([.!?])((?:\s*\[\d+\])*)\s+(?=[A-ZÄÖÜ„])/u;
const trailingMarks = /((?:\s*\[\d+\])*)\s*([.!?]?)\s*((?:\s*\[\d+\])*)\s*$/;

/** What can stand alone: it says of what it speaks ("Stand: 2021"), or is long. */
const aside = / \(([^():]+:[^()]+|(?:[^()\s]+\s+){5,}[^()]+)\)/g;

/**
 * The sentences of an answer one by one and in short: what stands in brackets and can stand alone, and what follows a
 * semicolon, becomes a sentence of its own; what is listed stays together. No word is added or changed, each mark
 * stays with what it proves, and nothing is bold.
 *
 * @example
 * easeReading("Das Netzwerk hat 130 Mitglieder (Stand: März 2021). [1]")
 * //=> ["Das Netzwerk hat 130 Mitglieder. [1]", "Stand: März 2021. [1]"]
 */
export function easeReading(text: string): string[] {
  return text
    .replaceAll("**", "")
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:[-*]|\d+\.|#+)\s+/, "").trim())
    .filter((line) => line !== "")
    .flatMap(splitSentences)
    .flatMap(shorten);
}

function splitSentences(line: string): string[] {
  const sentences: string[] = [];
  let rest = line;
  for (let end = sentenceEnd.exec(rest); end !== null; end = sentenceEnd.exec(rest)) {
    const cut = end.index + (end[1]?.length ?? 0) + (end[2]?.length ?? 0);
    sentences.push(rest.slice(0, cut));
    rest = rest.slice(end.index + end[0].length);
  }
  return [...sentences, rest];
}

function shorten(sentence: string): string[] {
  const [ending = "", before = "", stop = "", after = ""] = trailingMarks.exec(sentence) ?? [];
  const marks = `${before} ${after}`.trim();
  const body = sentence.slice(0, sentence.length - ending.length);
  const brackets = [...body.matchAll(aside)].map(([, inside = ""]) => inside);
  const plain = body.replaceAll(aside, "");
  const isList = /:[^;]*;/.test(plain);
  const parts = [...(isList ? [plain] : plain.split(/;\s+/)), ...brackets].filter(
    (part) => part.trim() !== "",
  );
  if (parts.length === 0) return [sentence];
  return parts.map((part) => {
    const isClosed = /[.!?:]$/.test(part);
    const closed = `${capitalise(part.trim())}${isClosed ? "" : stop === "" ? "." : stop}`;
    return marks === "" ? closed : `${closed} ${marks}`;
  });
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase("de") + text.slice(1);
}

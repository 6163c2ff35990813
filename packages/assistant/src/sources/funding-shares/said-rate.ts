const percent = /(\d{1,3}(?:,\d+)?) ?(?:%|prozent|v\. ?h\.|vom hundert)/gu;
const whole = 100;
const ownBefore =
  /(?:eigenanteil|eigenmittel|unser\w* anteil|selbst|selber|wir)(?: (?:von|in höhe von|ist|sind|beträgt|zahlen|tragen|übernehmen|selbst|nur|noch))* $/u;
const ownBehind = /^ ?(?:eigen|selbst|selber|müssen wir|tragen wir|zahlen wir)/u;
const ofGrant =
  /(?:förder|zuschuss|zuschüss|zuwendung|satz|bekommen|kriegen|erhalten|land|bund|übernimmt|ausmach|entsprich)/u;
/** "2 Mio. Kosten bei 70 Prozent" leaves nothing else that it could be of. */
const bare = /(?:^| )(?:bei|mit|zu|von) $/u;

/** The share that is given, as a question says it itself; "unclear" where it says several, or not of what. */
export function readSaidRate(question: string): number | "unclear" | undefined {
  const text = question.toLowerCase();
  const [first, another] = text.matchAll(percent);
  if (!first) return undefined;
  const value = Number((first[1] ?? "").replace(",", "."));
  if (another || value <= 0 || value >= whole) return "unclear";
  const [behind = ""] = text.slice(first.index + first[0].length).split(clauseEnd);
  const before = text.slice(0, first.index).split(clauseEnd).at(-1) ?? "";
  if (ownBefore.test(before) || ownBehind.test(behind)) return whole - value;
  const isOfGrant =
    ofGrant.test(lastWords(before)) || ofGrant.test(firstWords(behind)) || /^ aus\b/u.test(behind);
  return isOfGrant || (bare.test(before) && behind.trim() === "") ? value : "unclear";
}

const clauseEnd = /[,.;:?!–(]/u;
const wordsAround = 4;

function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-wordsAround).join(" ");
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, wordsAround).join(" ");
}

const most = "(?:hochst|maximal|grosst|best|oberst)\\w*";
const least = "(?:niedrigst|geringst|kleinst|mindest|minimal|unterst)\\w*";
const rate = "(?:forder|regelforder)?(?:satz\\w*|quote\\w*|forderung)|zuschuss\\w*|zuwendung\\w*";
const own = "eigenanteil\\w*|eigenmittel\\w*";
const highest = new RegExp(
  `\\b(?:${most} (?:\\w+ )?(?:${rate})|${least} (?:\\w+ )?(?:${own})|(?:hochst|maximal)(?:${rate}))\\b`,
);
const lowest = new RegExp(
  `\\b(?:${least} (?:\\w+ )?(?:${rate})|${most} (?:\\w+ )?(?:${own})|(?:mindest|minimal)(?:${rate}))\\b`,
);

/** Whether a folded question means the highest rate that there is, or the lowest; the most to pay is left by the lowest. */
export function readExtremeRate(folded: string): "highest" | "lowest" | undefined {
  if (highest.test(folded)) return "highest";
  return lowest.test(folded) ? "lowest" : undefined;
}

import type { Mention } from "../names/name-index.js";

const placeWords = new Set(
  "in aus nach fur von bei um stadt gemeinde kommune ort kreis kreisstadt und ist zu hat bekommt bekam".split(
    " ",
  ),
);

/** Places rarely have an article: "das Wetter" is none, "in Wetter" is one. */
const articles = new Set(
  "der die das den dem des ein eine einen einem einer eines kein keine keinen".split(" "),
);

/** Names of towns that are words too, folded; all others are known in lower case. */
const namesThatAreWords = new Set(
  `ahlen alpen altena bergheim borken brakel bunde datteln enger ense essen gangelt geldern hagen halle hamm heek herne
   hamminkeln herten hille horn inden kall kalkar kamen kerpen lage lohne lotte marl much nettetal olpe recke rees
   reken schleiden selm senden soest sundern titz velen verl wachtberg wenden werl werne werther wesel wetter
   wickede willich witten`.split(/\s+/),
);

/** "der Kreis, in dem Werl liegt": here the article is a pronoun. */
const placeVerbs = new Set("liegt gehort zahlt".split(" "));

/**
 * Whether a municipality's name means the place. Many names are words too (Essen, Lage, Enger): written in lower
 * case, such a word must stand where a place stands, or the whole question must be in lower case and consist of
 * little else.
 */
export function isPlausible(mention: Mention, words: readonly string[], question: string): boolean {
  if (mention.kind !== "municipality" || mention.end - mention.start > 1) return true;
  const spoken = [...question.matchAll(/[\p{L}\p{N}]+/gu)];
  const before = opensSentence(spoken, mention.start) ? undefined : words[mention.start - 1];
  if (before !== undefined && placeWords.has(before)) return true;
  const written = spoken[mention.start]?.[0] ?? "";
  const isCapital = /^\p{Lu}/u.test(written);
  // "des Bundes" is no genitive of Bünde
  const word = words[mention.start] ?? "";
  const isWord = namesThatAreWords.has(word) || namesThatAreWords.has(word.replace(/s$/, ""));
  // "das Dahlem in NRW" is a place, and "das Wetter" none
  if (before !== undefined && articles.has(before))
    return (isCapital && !isWord) || placeVerbs.has(words[mention.end] ?? "");
  if (isCapital) return mention.start > 0 || words.length <= 3 || !isVerbPosition(words[1]);
  return !/\p{Lu}/u.test(question) && (words.length <= 4 || !isWord);
}

/** "Wie groß ist die? Unna": the article belongs to the sentence before. */
function opensSentence(spoken: readonly RegExpExecArray[], place: number): boolean {
  const [before, word] = [spoken[place - 1], spoken[place]];
  if (!before || !word) return false;
  return /[?!]/.test(word.input.slice(before.index + before[0].length, word.index));
}

/** "Essen wir …": a capital at the beginning says nothing. */
function isVerbPosition(next: string | undefined): boolean {
  return next !== undefined && /^(wir|sie|ihr|man|ich)$/.test(next);
}

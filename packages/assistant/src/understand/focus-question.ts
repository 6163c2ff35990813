import { analyzeText, fold, splitSentences } from "@stadtlotse/knowledge-base";
import { readClaims } from "./read-claims.js";
import { saysNothing } from "./says-nothing.de.js";

const greeting =
  /^(?:(?:hallo|hi|hey|moin|servus|gruss gott|mahlzeit|guten (?:tag|morgen|abend))\b[^,:!.?]{0,30}[,:!.]\s*)+/;
const preamble = /^(?:[\p{L}]+\s){0,3}[\p{L}]+:\s+/u;
const asking =
  /\?|^(?:und |aber )?(?:(?:seit|bis|ab|von|mit|zu|an|in|bei|auf|für) )?(?:wer|wen|wem|was|wann|wo|woher|wohin|wie|wieviel\w*|welch\w*|warum|wieso|weshalb|nenn\w*|sag\w*|zeig\w*|gib|gibt|geben|erklär\w*)\b/iu;
const says = /\d|mitglied|veranstaltung|beratung|kommunikation|beigetreten|dabei|verein|einwohner/;
/** "Wer hat für sowas Geld bekommen?" needs the sentence before. */
const pointsBack = /\b(sowas|so was|so etwas|dafur|hierfur|stattdessen|was dann)\b/;
const shortSentence = 8;
/** "Stadt oder Gemeinde: Ascheberg?" asks before its colon. */
const fewWords = 2;
/** So many words of content before a colon say what the question behind it is about. */
const telling = 2;
/** "Wenn die Geschäftsstelle anruft: …" only says when somebody asks. */
const occasion = /^(?:wenn|falls|weil|da|angenommen|mal angenommen)\b/iu;

/**
 * The question without what people say around it: greetings, apologies, thanks. A sentence that names something,
 * holds a number or speaks of membership stays, and so does everything where the question says little itself.
 *
 * @param isFollowUp what it leaves out was said before, so a short one says enough ("Hat aber keine Eile. Und 2023?")
 */
export function focusQuestion(
  text: string,
  namesSomething: (part: string) => boolean,
  isFollowUp = false,
): string {
  const greeted = text.slice(greeting.exec(fold(text))?.[0].length ?? 0).trim();
  const opened = stripPreamble(greeted === "" ? text : greeted, namesSomething);
  const sentences = splitSentences(opened).map(({ start, end }) => opened.slice(start, end));
  const asks = sentences.filter((sentence) => asking.test(sentence));
  if (
    asks.some((sentence) => pointsBack.test(fold(sentence))) ||
    asks.length === 0 ||
    asks.length === sentences.length
  )
    return opened;
  const saysEnough =
    isFollowUp ||
    asks.some((sentence) => namesSomething(sentence) || sentence.split(/\s+/).length > shortSentence);
  const matters = (sentence: string) =>
    asks.includes(sentence) ||
    !saysEnough ||
    sentence.split(/\s+/).length > shortSentence ||
    says.test(fold(sentence)) ||
    readClaims([sentence, ...asks].join(" ")).membership !== undefined ||
    namesSomething(sentence);
  return sentences.filter(matters).join(" ");
}

/** "Kurze Frage: …" says nothing; "Tagung Innenstadt: …" does, and so does "Trabrennbahn wird zum See: …". */
function stripPreamble(text: string, namesSomething: (part: string) => boolean): string {
  const before = preamble.exec(text)?.[0];
  return before === undefined ||
    namesSomething(before) ||
    says.test(fold(before)) ||
    (!occasion.test(before) &&
      analyzeText(before).filter((stem) => !saysNothing.has(stem)).length >= telling) ||
    asking.test(before) ||
    (text.slice(before.length).split(/\s+/).length <= fewWords &&
      !/\bfrage\b|\bbitte\b/.test(fold(before))) ||
    before.length === text.length
    ? text
    : text.slice(before.length);
}

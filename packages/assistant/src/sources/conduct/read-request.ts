import { isNetworkId } from "@stadtlotse/domain";
import { fold, splitSentences } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import { asksForAssurance } from "./asks-for-assurance.js";
import { asksForCredentials } from "./asks-for-credentials.js";
import { asksForPrivateData } from "./asks-for-private-data.js";
import { namesOtherLand } from "./other-land.js";

/** What a sentence wants done, where it is not a question of the field. */
export type Request =
  | "greeting"
  | "thanks"
  | "farewell"
  | "help"
  | "private-data"
  | "credentials"
  | "guarantee"
  | "work"
  | "others-records"
  | "internal"
  | "other-land"
  | "elsewhere";

const smallTalk = new Set(
  "hallo hi hey moin servus guten gutes tag morgen abend mahlzeit na gruss gott liebe lieber lotse stadtlotse zusammen bot du sie ihr mal eben danke dank dankeschon vielen herzlichen besten super toll prima perfekt klasse tschuss tschau ciao wiedersehen auf bis bald hilfe help fragen frage wer bist sind was kannst konnen kann machst tust alles klar ok okay gut schon sehr dir ihnen euch das hilft hat mir weiter geholfen wunderbar verstanden nett ein eine mensch ki roboter computer maschine echt echter".split(
    " ",
  ),
);

const greeting = /^(hallo|hi|hey|moin|servus|guten (tag|morgen|abend)|gutes neues|mahlzeit|gruss|na du)\b/;
const thanks =
  /\b(danke\w*|vielen dank|besten dank|herzlichen dank|hilft|geholfen|alles klar|verstanden|ok|okay|super|toll|prima|perfekt|klasse|wunderbar)\b/;
const farewell = /\b(tschuss|tschau|ciao|wiedersehen|bis bald)\b/;
const help =
  /\b(hilfe|help|was kannst du|was konnen sie|wer bist du|wer sind sie|was bist du|wobei hilfst du|wie funktionierst du|was machst du|(bist du|sind sie) .*(mensch|ki|roboter|computer|maschine|bot))\b/;

const notPublic =
  /\b(intern\w*|vertraulich\w*|geheim\w*|nicht ?offentlich\w*)\b.*\b(vermerk\w*|notiz\w*|protokoll\w*|akte\w*|unterlage\w*|schreiben|mail\w*|beschlossen|beschluss\w*|bericht\w*)\b|\b(aktenvermerk\w*|vermerk der|vermerk des)\b/;
const ofMoney =
  /\b(\w*forder(t|n|satz\w*|satze|ung|ungen|mittel\w*|programm\w*|quote\w*)?|stadtebauforder\w*|fordersatz\w*|programm\w*|satze?n?|fristen?|geld|topf|topfe|zuschusse?|eigenanteil\w*|prozent|millionen)\b/;
/** What somebody else asked or answered here is nobody's business. */
const othersRecords = /\b(hat|haben)\b.*\b(gefragt|geantwortet|angegeben|fragen .*gestellt|gestellt)\b/;

/** Work that somebody is to do, as against something that somebody wants to know. */
const orders =
  /^(bitte |mal |du |los )*(programmier\w*|code\w*|bau|baue|full\w*|mach mir|dichte?|male?|prufen|schreiben|erstellen|reichen|fullen|entwerfen|verfassen|unterschreiben|buchen|ubersetzen|stellen|rufen|schreib|erstell|pruf|entwirf|verfass|ubersetz)\b( sie)?|\b(konnen|konnten|wurden) sie\b|\b(kannst|konntest|wurdest) du\b/;
const work =
  /\b(skript\w*|script\w*|makro\w*|formel\w*|code|software|app|gedicht|webseite|full\w* .*\baus|python|excel|einreich\w*|ausfull\w*|schreib\w*|erstell\w*|entwerf\w*|entwirf|verfass\w*|unterschreib\w*|buch\w*|rechtlich\w*|antrag .*stellen|beantragen|anrufen|ubersetz\w*|bewilligen|genehmigen|wirksam)\b/;

/** Numbers that nothing is said of but what is to be done with them. */
const reckoning = new Set(
  "was ist sind ergibt macht gibt wie viel wieviel mal plus minus geteilt dividiert multipliziert durch mit und von prozent wurzel quadratwurzel aus hoch quadrat zum summe der rechne rechnet dividiere multipliziere addiere subtrahiere gleich bitte denn doch nochmal kurz".split(
    " ",
  ),
);

/** What asks for nothing, and nothing that was said before either. */
export function isSmallTalk(request: Request | undefined): boolean {
  return request === "greeting" || request === "thanks" || request === "farewell" || request === "help";
}

/** Judges the whole sentence and what it wants done, never a single noun. */
export function readRequest(understanding: Understanding): Request | undefined {
  const { question, query, words, folded, mentions } = understanding;
  const saysLittle = words.length <= 8 && words.every((word) => smallTalk.has(word));
  if (saysLittle && mentions.every(({ kind }) => kind === "subject")) {
    if (help.test(folded)) return "help";
    if (thanks.test(folded)) return "thanks";
    if (farewell.test(folded)) return "farewell";
    if (greeting.test(folded)) return "greeting";
  }
  if (splitSentences(question).some(({ start, end }) => isBareReckoning(question.slice(start, end))))
    return "elsewhere";
  if (asksForPrivateData(understanding)) return "private-data";
  if (notPublic.test(folded)) return "internal";
  if (asksOfOtherLand(folded, mentions)) return "other-land";
  if (asksForCredentials(query)) return "credentials";
  if (asksForAssurance(query)) return "guarantee";
  // "programmier" is no misspelt "Programm"
  if ((orders.test(folded) || orders.test(fold(question))) && work.test(folded)) return "work";
  if (othersRecords.test(folded) && mentions.some(({ kind }) => kind === "municipality"))
    return "others-records";
  return undefined;
}

/** Money of another Land, as against the networks' exchange with it, or a Land that somebody only comes from. */
function asksOfOtherLand(folded: string, mentions: Understanding["mentions"]): boolean {
  const namesOurs = mentions.some(
    ({ kind, id }) => kind === "service" || isNetworkId(id) || id.startsWith("tagung"),
  );
  return namesOtherLand(folded) && ofMoney.test(folded) && !namesOurs && !/\b(nrw|nordrhein)\b/.test(folded);
}

function isBareReckoning(sentence: string): boolean {
  const words = wordsOf(sentence);
  const numbers = words.filter((word) => /^\d/.test(word));
  return numbers.length > 1 && words.every((word) => numbers.includes(word) || reckoning.has(word));
}

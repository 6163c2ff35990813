import { isNetworkId } from "@stadtlotse/domain";
import { fold, splitSentences } from "@stadtlotse/knowledge-base";
import { wordsOf } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";

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

const privateThing =
  /\b(privat\w*|handynummer|handy\w*|mobilnummer|mobilfunk\w*|mobiltelefon\w*|wohnadresse|wohnanschrift|wohnt|gehalt|verdient|geburtstag|geburtsdatum|familienstand|religion|parteibuch)\b/;
/** What somebody earns is private, whoever it is. */
const pay = /\b(gehalt|gehalter|besoldung\w*|verdient|verdienen|lohn|vergutung|monatslohn)\b/;
/** … but who pays for a post is a matter of funding. */
const payer = /\b(wer|was) (zahlt|bezahlt|ubernimmt|finanziert|fordert)\b/;
const notPublic =
  /\b(intern\w*|vertraulich\w*|geheim\w*|nicht ?offentlich\w*)\b.*\b(vermerk\w*|notiz\w*|protokoll\w*|akte\w*|unterlage\w*|schreiben|mail\w*|beschlossen|beschluss\w*|bericht\w*)\b|\b(aktenvermerk\w*|vermerk der|vermerk des)\b/;
/** The other fifteen: nothing is known of what they pay. */
const otherLand =
  /\b(bayern\w*|bayerisch\w*|baden wurttemberg\w*|hessen\w*|hessisch\w*|niedersachsen\w*|rheinland pfalz|saarland\w*|sachsen(?! anhalt)\w*|sachsen anhalt\w*|thuringen\w*|brandenburg\w*|berlin\w*|hamburg\w*|bremen\w*|schleswig holstein\w*|mecklenburg\w*)\b/;
const ofMoney =
  /\b(\w*forder(t|n|satz\w*|satze|ung|ungen|mittel\w*|programm\w*|quote\w*)?|stadtebauforder\w*|fordersatz\w*|programm\w*|satze?n?|fristen?|geld|topf|topfe|zuschusse?|eigenanteil\w*|prozent|millionen)\b/;
/** The way to one person, as against the way to an office. */
const ownWay =
  /\b(personliche?n?|privat\w*|direkte?n?)\b.*\b(e ?mail\w*|mail\w*|telefon\w*|nummer|durchwahl)\b|\b(e ?mail\w*|mail\w*|telefon\w*|nummer|durchwahl)\b.*\b(personlich|privat\w*)\b/;
const personal = /\b(von|des|der|seine?|ihre?|herr\w*|frau|wo)\b/;

const personalMatters =
  /\b(verheiratet|geschieden|ledig|wie alt ist (herr|frau|der|die)|privatleben|hobbys?)\b/;
/** What somebody else asked or answered here is nobody's business. */
const othersRecords = /\b(hat|haben)\b.*\b(gefragt|geantwortet|angegeben|fragen .*gestellt|gestellt)\b/;

/** Work that somebody is to do, as against something that somebody wants to know. */
const orders =
  /^(bitte |mal |du |los )*(programmier\w*|code\w*|bau|baue|full\w*|mach mir|dichte?|male?|prufen|schreiben|erstellen|reichen|fullen|entwerfen|verfassen|unterschreiben|buchen|ubersetzen|stellen|rufen|schreib|erstell|pruf|entwirf|verfass|ubersetz)\b( sie)?|\b(konnen|konnten|wurden) sie\b|\b(kannst|konntest|wurdest) du\b/;
const work =
  /\b(skript\w*|script\w*|makro\w*|formel\w*|code|software|app|gedicht|webseite|full\w* .*\baus|python|excel|einreich\w*|ausfull\w*|schreib\w*|erstell\w*|entwerf\w*|entwirf|verfass\w*|unterschreib\w*|buch\w*|rechtlich\w*|antrag .*stellen|beantragen|anrufen|ubersetz\w*|bewilligen|genehmigen|wirksam)\b/;

const binding =
  /\b(rechtsverbindlich\w*|verbindlich\w*|rechtssicher\w*|garantier\w*|garantie|zusicher\w*|zusage\w*|versprech\w*|rechtsgutachten|rechtsauskunft|gutachten|vor gericht|gerichtsfest\w*|rechtlich (haltbar|wirksam|zulassig|sicher)|(sag\w*|sagen sie) .*\bzu)\b/;
const asking =
  /\b(bestatig\w*|geben sie|gib|garantier\w*|zusicher\w*|versprech\w*|erteil\w*|sagen sie .* zu|haft\w*|konnen sie|kannst du|brauche|unser\w*|wir|uns)\b/;

/** Access to what is kept closed is given by those who keep it. */
const credentials =
  /\b(passwort\w*|kennwort\w*|zugangsdaten|logindaten|login|benutzername\w*|zugangscode\w*)\b/;
const asksForAccess =
  /\b(vergessen|verloren|gib|geben|sag\w*|sach|schick\w*|brauche|lautet|mein\w*|unser\w*|zurucksetzen|neues)\b/;
/** Numbers that nothing is said of but what is to be done with them. */
const reckoning = new Set(
  "was ist sind ergibt macht gibt wie viel wieviel mal plus minus geteilt dividiert multipliziert durch mit und von prozent wurzel quadratwurzel aus hoch quadrat zum summe der rechne rechnet dividiere multipliziere addiere subtrahiere gleich bitte denn doch nochmal kurz".split(
    " ",
  ),
);

/** First name and family name. */
const fullName = /(?<!^)\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/u;

/** What asks for nothing, and nothing that was said before either. */
export function isSmallTalk(request: Request | undefined): boolean {
  return request === "greeting" || request === "thanks" || request === "farewell" || request === "help";
}

/** Judges the whole sentence and what it wants done, never a single noun. */
export function readRequest({ question, words, folded, mentions }: Understanding): Request | undefined {
  const saysLittle = words.length <= 8 && words.every((word) => smallTalk.has(word));
  if (saysLittle && mentions.every(({ kind }) => kind === "subject")) {
    if (help.test(folded)) return "help";
    if (thanks.test(folded)) return "thanks";
    if (farewell.test(folded)) return "farewell";
    if (greeting.test(folded)) return "greeting";
  }
  if (splitSentences(question).some(({ start, end }) => isBareReckoning(question.slice(start, end))))
    return "elsewhere";
  if ((pay.test(folded) && !payer.test(folded)) || ownWay.test(folded)) return "private-data";
  if (notPublic.test(folded)) return "internal";
  if (asksOfOtherLand(folded, mentions)) return "other-land";
  if (
    privateThing.test(folded) &&
    !payer.test(folded) &&
    (personal.test(folded) || fullName.test(question)) &&
    !/\bprivat\w* (eigentum\w*|akteur\w*|mittel|dritte\w*|anteil|eigenanteil|initiative\w*|vermieter\w*|investor\w*)/.test(
      folded,
    )
  ) {
    return /\b(handy\w*|mobil\w*|nummer|adresse|anschrift|wohnt|gehalt|verdient|geburt\w*|familienstand|religion|parteibuch)/.test(
      folded,
    )
      ? "private-data"
      : undefined;
  }
  if (personalMatters.test(folded) && mentions.every(({ kind }) => kind !== "subject")) return "private-data";
  if (credentials.test(folded) && asksForAccess.test(folded)) return "credentials";
  if (binding.test(folded) && asking.test(folded)) return "guarantee";
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
  return otherLand.test(folded) && ofMoney.test(folded) && !namesOurs && !/\b(nrw|nordrhein)\b/.test(folded);
}

function isBareReckoning(sentence: string): boolean {
  const words = wordsOf(sentence);
  const numbers = words.filter((word) => /^\d/.test(word));
  return numbers.length > 1 && words.every((word) => numbers.includes(word) || reckoning.has(word));
}

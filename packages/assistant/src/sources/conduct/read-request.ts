import type { Understanding } from "../../understand/understanding.js";

/** What a sentence wants done, where it is not a question of the field. */
export type Request = "greeting" | "thanks" | "farewell" | "help" | "private-data" | "guarantee";

const smallTalk = new Set(
  "hallo hi hey moin servus guten gutes tag morgen abend mahlzeit na gruss gott liebe lieber lotse stadtlotse zusammen bot du sie ihr mal eben danke dank dankeschon vielen herzlichen besten super toll prima perfekt klasse tschuss tschau ciao wiedersehen auf bis bald hilfe help fragen frage wer bist sind was kannst konnen kann machst tust".split(
    " ",
  ),
);

const greeting = /^(hallo|hi|hey|moin|servus|guten (tag|morgen|abend)|gutes neues|mahlzeit|gruss|na du)\b/;
const thanks = /\b(danke\w*|vielen dank|besten dank|herzlichen dank)\b/;
const farewell = /\b(tschuss|tschau|ciao|wiedersehen|bis bald)\b/;
const help =
  /\b(hilfe|help|was kannst du|was konnen sie|wer bist du|wer sind sie|was bist du|wobei hilfst du|wie funktionierst du|was machst du)\b/;

const privateThing =
  /\b(privat\w*|handynummer|handy\w*|mobilnummer|mobilfunk\w*|mobiltelefon\w*|wohnadresse|wohnanschrift|wohnt|gehalt|verdient|geburtstag|geburtsdatum|familienstand|religion|parteibuch)\b/;
const personal = /\b(von|des|der|seine?|ihre?|herr\w*|frau|wo)\b/;

const binding =
  /\b(rechtsverbindlich\w*|verbindlich\w*|rechtssicher\w*|garantier\w*|garantie|zusicher\w*|zusage\w*|versprech\w*|rechtsgutachten|rechtsauskunft)\b/;
const asking =
  /\b(bestatig\w*|geben sie|gib|garantier\w*|zusicher\w*|versprech\w*|erteil\w*|sagen sie .* zu|haft\w*|konnen sie|kannst du|brauche|unser\w*|wir|uns)\b/;

/** Judges the whole sentence and what it wants done, never a single noun. */
export function readRequest({ words, folded, mentions }: Understanding): Request | undefined {
  const isSmallTalk = words.length <= 8 && words.every((word) => smallTalk.has(word));
  if (isSmallTalk && mentions.every(({ kind }) => kind === "subject")) {
    if (help.test(folded)) return "help";
    if (thanks.test(folded)) return "thanks";
    if (farewell.test(folded)) return "farewell";
    if (greeting.test(folded)) return "greeting";
  }
  if (
    privateThing.test(folded) &&
    personal.test(folded) &&
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
  if (binding.test(folded) && asking.test(folded)) return "guarantee";
  return undefined;
}

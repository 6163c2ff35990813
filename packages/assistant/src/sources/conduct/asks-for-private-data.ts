import { fold } from "@stadtlotse/knowledge-base";
import type { Understanding } from "../../understand/understanding.js";
import { findPerson } from "./tell-person.js";

const privateThing =
  /\b(privat\w*|handy\w*|mobilnummer|mobilfunk\w*|mobiltelefon\w*|wohnadresse|wohnanschrift|wohnt|geburtstag|geburtsdatum|familienstand|religion|parteibuch)\b/;
/** What is private of a person, as against private money and private owners. */
const ofPerson =
  /handy|mobil|nummer|adresse|anschrift|telefon|\bwohnt|geburt|familienstand|religion|parteibuch/;
const ofField =
  /\bprivat\w* (eigentum\w*|akteur\w*|mittel|dritte\w*|anteil|eigenanteil|initiative\w*|vermieter\w*|investor\w*)/;
/** What somebody earns is private, whoever it is … */
const pay = /\b(gehalt|gehalter|besoldung\w*|verdient|verdienen|lohn|vergutung|monatslohn)\b/;
/** … but who pays for a post is a matter of funding. */
const payer =
  /\b(wer|was) (zahlt|bezahlt|ubernimmt|finanziert)\b|\b(mit)?(gefordert|fordern|fordert|bezuschuss\w*|forderfahig|zuwendungsfahig)\b/;
/** The way to one person, as against the way to an office. */
const ownWay =
  /\b(personliche?n?|privat\w*|direkte?n?)\b.*\b(e ?mail\w*|mail\w*|telefon\w*|nummer|durchwahl)\b|\b(e ?mail\w*|mail\w*|telefon\w*|nummer|durchwahl)\b.*\b(personlich|privat\w*)\b/;
const personal = /\b(von|des|der|seine?|ihre?|herr\w*|frau|wo)\b/;
const personalMatters =
  /\b(verheiratet|geschieden|ledig|wie alt ist (herr|frau|der|die)|privatleben|hobbys?)\b/;
/** First name and family name. */
const fullName = /(?<!^)\b\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+\b/u;
const titled = /\b(herrn?|frau) \w|\b(er|sie|sein\w*|ihr\w*|privat\w*|personlich\w*)\b/;

/** Whether a question wants to know of a person what is nobody's business. */
export function asksForPrivateData({ question, folded, mentions }: Understanding): boolean {
  // "verdienen" is no misspelt word of the field
  const asksForPay = pay.test(folded) || pay.test(fold(question));
  if ((asksForPay && !payer.test(folded)) || ownWay.test(folded)) return true;
  if (personalMatters.test(folded) && mentions.every(({ kind }) => kind !== "subject")) return true;
  const isOfSomebody = personal.test(folded) || fullName.test(question);
  return privateThing.test(folded) && ofPerson.test(folded) && isOfSomebody && !ofField.test(folded);
}

/** Whether a question speaks of a person at all, so that it can be refused as a private matter. */
export function speaksOfPerson(understanding: Understanding): boolean {
  const { folded, words } = understanding;
  return titled.test(folded) || findPerson(words) !== undefined || asksForPrivateData(understanding);
}

import { subjects } from "@stadtlotse/domain/reference/subjects";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import type { Understanding } from "../../understand/understanding.js";
import type { AccessInquiry, AccessQuestion } from "./access-question.js";
import type { AccessSigns } from "./access-signs.js";
import { servicesById, withOverlaps } from "./choose-services.js";
import { otherValues } from "./other-values.js";
import { readAskedStanding } from "./read-asked-standing.js";
import { isAskedLikeOwn } from "./read-liked-service.js";

const handingOut =
  /\b(gib|gebt|geben sie|zeig\w*|schick\w*|send\w*|uberlass\w*|ruck\w* raus|stell\w* (uns|mir) .*(bereit|zur verfugung)|her mit|drucken sie|liefer\w*|lad\w* .*herunter|verrat\w*|erzahl\w*|offne\w*|freischalt\w*|schalt\w* .*frei|entsperr\w*)\b/;
/** "Also bitte das Innenstadtprofil von …": no verb, and no question. */
const wantsThing =
  /\bbitte (das|die|den|alle)\b|\b(ich|wir) (brauchen?|brauchten?|hatten? gern\w*|mochten?|wollen|will) (das|die|den|alle)\b/;

/** So soon after it is wanted the thing itself is said, and not what it is part of ("die Themen der Arbeitsgruppen"). */
const near = 2;

function wantsService({ words, mentions }: Understanding): boolean {
  const text = words.join(" ");
  const wanted = wantsThing.exec(text);
  if (!wanted) return false;
  const after = text.slice(0, wanted.index + wanted[0].length).split(" ").length;
  const services = mentions.filter(({ kind }) => kind === "service");
  return services.length === 0 || services.some(({ start }) => start - after < near);
}

/** How a service is asked for. */
export interface NamedService {
  /** The services that are named, or those that were talked about. */
  ids: readonly string[];
  isNamed: boolean;
  isOpen: boolean;
  isOfFunding: boolean;
  /** Whether it goes on about what was talked about. */
  goesOn: boolean;
}

/** What is wanted of services that are named or were talked about: whether they are had, what they are, or the thing itself. */
export function readNamedService(
  { understanding, likeness, services: recorded }: AccessInquiry,
  signs: AccessSigns,
  { ids, isNamed, isOpen, isOfFunding, goesOn }: NamedService,
): AccessQuestion {
  const { folded, mentions, question, query, asks } = understanding;
  const services = withOverlaps(recorded, ids);
  const wantsIt = handingOut.test(folded) || (!question.includes("?") && wantsService(understanding));
  if (wantsIt && asks !== "contact") {
    return { wants: "handing-out", services: isNamed ? servicesById(recorded, ids) : [], certainty: 0.9 };
  }
  const named = mentions.filter(({ kind }) => kind === "subject");
  const isOfItself = named.some(({ id }) => subjects[id]?.kind !== "network");
  const isAskedAlike = !isOpen && !isOfFunding && !isOfItself && isAskedLikeOwn(services, likeness);
  const isOfOther = isOfFunding || asksForValue(understanding, signs.ofAccess);
  const ownCertainty = isOfOther
    ? ofOtherMatter
    : Math.max(certaintyOf(signs, understanding, named.length > 0), isAskedAlike ? askedAlike : 0);
  return {
    wants: "service",
    services,
    asked: readAskedStanding(query),
    asksContent: isOpen && !signs.ofAccess && !signs.ofTier && !goesOn,
    certainty: goesOn ? carriedOn : ownCertainty,
  };
}

const carriedOn = 0.85;
const askedAlike = 0.7;
const ofOtherMatter = 0.44;

/** "Schafft man mit acht Anrufen im Monat alle Mitglieder?": who reckons does not ask who may have it. */
function asksForValue({ asks, question, words, time }: Understanding, speaksOfAccess: boolean): boolean {
  const said = spelledNumbers(question, words).filter(({ value }) => !time.years.includes(value));
  return !speaksOfAccess && (otherValues.has(asks) || said.some(({ value }) => value > 1));
}

function certaintyOf(
  { ofAccess, ofTier, ofAsker, ofLimit }: AccessSigns,
  { folded, leans }: Understanding,
  isAlsoSubject: boolean,
): number {
  if (ofAccess && ofTier) return 0.95;
  if (ofTier || ofLimit) return 0.78;
  if (ofAccess && (anyone.test(folded) || !isAlsoSubject)) return 0.78;
  // others than the asker may be meant ("Dürfen Planungsbüros …"): then a fact that names them knows better
  if (ofAccess) return ofAsker ? 0.76 : 0.64;
  return isAlsoSubject ? 0.3 : leans ? 0.66 : 0.44;
}

/** "Wer darf …", "… auch jeder": asks for whom a service is. */
const anyone = /\b(wer darf|wer kann|wer bekommt|jeder|jede|jedermann|alle|auch)\b/;

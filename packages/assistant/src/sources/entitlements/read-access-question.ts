import { subjects } from "@stadtlotse/domain/reference/subjects";
import { analyzeText } from "@stadtlotse/knowledge-base";
import { termsBesides } from "../../conversation/terms-besides.js";
import { askedWords } from "../../understand/asked-words.js";
import { asksOpenly } from "../../understand/asks-openly.js";
import type { QuestionKind } from "../../understand/question-kind.js";
import type { Understanding } from "../../understand/understanding.js";
import type { AccessInquiry, AccessQuestion } from "./access-question.js";
import { type AccessSigns, asksForAdvice, readSigns } from "./access-signs.js";
import { servicesById, withOverlaps } from "./choose-services.js";
import { andWhatNot, asksDifference, asksForLoss, namesBothTiers, saysNothing } from "./compare-tiers.js";
import { otherValues } from "./other-values.js";
import { readAskedStanding } from "./read-asked-standing.js";
import { readLikedService } from "./read-liked-service.js";
import { readNamedService } from "./read-named-service.js";
import { type RowFilter, readRowFilter } from "./read-row-filter.js";

const serviceWords =
  /\b(\w*leistung\w*|angebot\w*|service\w*|vorteil\w*|unterstutzung|was (bekommen|kriegen|erhalten|haben) (wir|(nur |denn |eigentlich )?(nicht)?mitglieder)|was steht uns)\b/;
const joining =
  /\b(beitritt\w*|beitreten|beitraten|eintreten|mitglied (werden|wurden)|(werden|wurden|wird) (wir|man|ich|eine \w+) mitglied|mitgliedschaft)\b/;
const gaining =
  /\b(bring\w*|brachte\w*|hatten wir|haben wir davon|lohnt|vorteil\w*|zusatzlich\w*|mehr als|gewinn\w*|nutzen|kame hinzu|kamen hinzu|ohne ihn nicht|freischalt\w*)\b/;
const counting =
  /\b(wie ?viele?|anzahl|wie ?viel prozent|anteil|in prozent|verteil\w*|aufgeteilt|gliedern|quote\w*|(meisten?|wenigsten?|mehr) .*(leistung\w*|angebot\w*|position\w*|zeilen))\b/;
/** The table itself or what it lists is named. */
const ofMatrix =
  /\b(leistung(en)?|leistungsubersicht|(basis|mehrwert|beratungs|mitglieder)leistung\w*|position\w*|zeilen)\b/;

/** Reads whether a question is about who may have which service; `undefined` where it is about something else. */
export function readAccessQuestion(inquiry: AccessInquiry): AccessQuestion | undefined {
  const { understanding, services } = inquiry;
  const { folded, mentions, carried, query } = understanding;
  const signs = readSigns(understanding);
  const filter = readRowFilter(understanding);
  const isOpen = asksOpenly(query);
  const asksForSection =
    (filter.section !== undefined || filter.compared !== undefined) &&
    (signs.ofAccess || signs.ofTier || filter.tier !== undefined || asksOn(understanding, signs, isOpen));
  if (counting.test(folded) && (ofMatrix.test(folded) || serviceWords.test(folded) || asksForSection)) {
    return { wants: "count", filter, certainty: ofMatrix.test(folded) ? 0.93 : 0.86 };
  }
  if (asksDifference(folded)) return { wants: "difference", certainty: 0.9 };
  // a follow-up that asks when or where goes on about the thing, not about who may have it
  if (understanding.leans && carried && otherMatters.has(understanding.asks)) return undefined;
  const named = services.index.named(understanding).filter((id) => !isOnlyCompared(id, understanding));
  const goesOn = goesOnAboutServices(understanding, signs);
  const namesService = mentions.some(({ kind, id }) => kind === "service" && named.includes(id));
  if (asksForSection && (filter.tier === "added-value-only" || (isOpen && filter.tier)) && !namesService) {
    return { wants: "list", filter, certainty: 0.84 };
  }
  // as it was said: "nicht drin" is no "nicht Mitglied"
  if (named.length === 0 && namesBothTiers(understanding.words.join(" "))) {
    return { wants: isOpen ? "both-lists" : "difference", certainty: 0.86 };
  }
  if (goesOn && named.length === 0 && isOpen && !pointsAtThing.test(folded)) {
    return { wants: "list", filter, certainty: 0.9 };
  }
  const isOfFunding = namesProgramme(mentions) && !asksForAdvice(folded);
  const carriedIds = goesOn ? servicesById(services, carried?.subjects ?? []).map(({ id }) => id) : [];
  const ids = named.length > 0 ? named : carriedIds;
  const goesOnOther = named.length === 0 && ids.length > 0 && !pointsAtThing.test(folded);
  const other = goesOnOther ? readOther(inquiry, ids) : undefined;
  if (other) return other;
  if (ids.length > 0) {
    const isNamed = named.length > 0;
    return readNamedService(inquiry, signs, { ids, isNamed, isOpen, isOfFunding, goesOn });
  }
  return readWhole(inquiry, signs, { filter, isOpen, asksForSection, goesOn, isOfFunding });
}

/** "Was bleibt uns denn an Beratung?" after a service. */
function asksOn({ carried }: Understanding, { ofAsker }: AccessSigns, isOpen: boolean): boolean {
  return carried?.origin === "entitlements" && ofAsker && isOpen;
}

/** After the telephone, "Und kommt auch jemand zu uns raus?" is asked as people ask for another service. */
function readOther(
  { understanding: { query }, likeness, services }: AccessInquiry,
  ids: readonly string[],
): AccessQuestion | undefined {
  const [best] = services.index.like(likeness, query, asClear);
  if (best === undefined || ids.includes(best.id)) return undefined;
  return {
    wants: "service",
    services: withOverlaps(services, [best.id]),
    asked: readAskedStanding(query),
    certainty: ofOther,
  };
}

/** So like must a question be to one that asks for another service than was talked about. */
const asClear = 0.48;
const ofOther = 0.87;

/** What is read of a question that names no service. */
interface Reading {
  filter: RowFilter;
  isOpen: boolean;
  asksForSection: boolean;
  goesOn: boolean;
  isOfFunding: boolean;
}

/** What is asked of the services as a whole, or of one that only the way of asking tells. */
function readWhole(
  { understanding, likeness, services }: AccessInquiry,
  signs: AccessSigns,
  { filter, isOpen, asksForSection, goesOn, isOfFunding }: Reading,
): AccessQuestion | undefined {
  const { folded, mentions, asks } = understanding;
  const { ofAccess, ofTier } = signs;
  if (ofTier && asksForLoss(folded) && isOpen) {
    return { wants: "list", filter: { ...filter, tier: "added-value-only" }, certainty: 0.84 };
  }
  if (ofTier && saysNothing.test(folded)) return { wants: "not-nothing", certainty: 0.96 };
  if (ofTier && andWhatNot.test(folded)) return { wants: "both-lists", certainty: 0.86 };
  const joins = joining.test(folded);
  if (joins && gaining.test(folded)) return { wants: "gain", certainty: 0.8 };
  // "Wie werden wir Mitglied?" asks for the way, not for what it brings
  if (joins && asks === "how") return undefined;
  const asksForAll = serviceWords.test(folded) && (ofAccess || ofTier);
  const list: AccessQuestion = { wants: "list", filter, certainty: ofAccess || goesOn ? 0.82 : 0.74 };
  if (goesOn || (asksForAll && isOpen)) return list;
  if (isOfFunding || namesOccasion(mentions)) return undefined;
  // who wants a number, a date or a place does not ask whether something is theirs
  if (!ofAccess && otherValues.has(asks)) return undefined;
  const liked = readLikedService(
    understanding,
    { likeness, services },
    signs,
    filter,
    asksForSection && isOpen,
  );
  const isOfAll =
    asksForAll ||
    asksForSection ||
    (isOpen && ofTier && (ofAccess || asksWhatIsLeft(understanding))) ||
    asksWhatIsDue(understanding);
  return (liked && !(isOpen && isOfAll)) || !isOfAll ? liked : list;
}

/** Whether it says nothing of its own but goes on about who may have the services that were talked about. */
function goesOnAboutServices(understanding: Understanding, { ofAccess, ofTier }: AccessSigns): boolean {
  const { carried, mentions, asks } = understanding;
  const saysOther = termsBesides(understanding).size > 0 && !ofAccess && !ofTier;
  return (
    !saysOther &&
    !ownValues.has(asks) &&
    (carried?.origin === "entitlements" || carried?.predicates.includes("access") === true) &&
    mentions.every(({ kind }) => kind === "municipality")
  );
}

/** "Was heißt das?" goes on about the service, "Was bleibt uns dann?" about all. */
const pointsAtThing = /\b(das|es|dies\w*|davon|damit|dazu|daran|darin|dabei|dafur)\b/;

/** "Was bleibt uns, seit wir ausgetreten sind?": what is asked says nothing but that it is for the asker. */
function asksWhatIsLeft({ query, claims, mentions, words }: Understanding): boolean {
  if (claims.isOfAsker !== true || claims.membership === "member") return false;
  const asked = askedWords(query);
  const isName = (word: string) => mentions.some(({ start, end }) => words.slice(start, end).includes(word));
  const content = analyzeText(asked.filter((word) => !isName(word)).join(" "));
  return asked.some((word) => word === "uns" || word === "wir") && content.length <= fewWords;
}

const fewWords = 4;

/** "Was steht denen regulär zu?", "Was stünde Unna zu?": nothing is said but that something is due, and to whom. */
function asksWhatIsDue({ query, mentions, words }: Understanding): boolean {
  const asked = askedWords(query);
  const isName = (word: string) => mentions.some(({ start, end }) => words.slice(start, end).includes(word));
  const content = analyzeText(asked.filter((word) => !isName(word)).join(" "));
  return (
    /^(?:was|welche\w*)\b.*\b(?:steh|stund|zusteh|zustund)\w*(?: .*\bzu\b|$)/.test(asked.join(" ")) &&
    content.length <= fewWords
  );
}

const besides = /^(?:ausser|neben|zusatzlich|statt|anstatt|anstelle)$/;

/** "Zusätzlich zur offenen Tagung", "außer dem Newsletter": named, but not asked for. */
function isOnlyCompared(id: string, { mentions, words }: Understanding): boolean {
  const own = mentions.filter((mention) => mention.kind === "service" && mention.id === id);
  return (
    own.length > 0 &&
    own.every(({ start }) => words.slice(Math.max(0, start - 3), start).some((word) => besides.test(word)))
  );
}

const otherMatters = new Set<QuestionKind>(["when", "where", "how-often", "contact"]);
/** "Was kostet die Mitgliedschaft?" is no follow-up on a service, and neither is "Wie erreiche ich die?". */
const ownValues = new Set<QuestionKind>([...otherValues, "how-much", "contact"]);

/** Who may have money is no matter of the services. */
function namesProgramme(mentions: Understanding["mentions"]): boolean {
  return mentions.some(({ id }) => subjects[id]?.kind === "programme");
}

/** Who may come to an event that is no service of the matrix is not told by it. */
function namesOccasion(mentions: Understanding["mentions"]): boolean {
  return mentions.some(({ id }) => /^event/.test(subjects[id]?.kind ?? ""));
}

import type { NetworkService } from "@stadtlotse/domain";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Inquiry } from "../../candidate.js";
import { termsBesides } from "../../conversation/terms-besides.js";
import { type Likeness, requestKey, serviceKey } from "../../examples/ways-of-asking.js";
import { askedWords } from "../../understand/asked-words.js";
import { asksOpenly } from "../../understand/asks-openly.js";
import type { QuestionKind } from "../../understand/question-kind.js";
import { spelledNumbers } from "../../understand/spelled-numbers.js";
import type { Understanding } from "../../understand/understanding.js";
import { andWhatNot, asksDifference, asksForLoss, namesBothTiers, saysNothing } from "./compare-tiers.js";
import { type AskedStanding, readAskedStanding } from "./read-asked-standing.js";
import { type RowFilter, readRowFilter } from "./read-row-filter.js";
import type { RecordedServices } from "./recorded-services.js";

/** What a question wants to know of the services; `certainty` says how surely it is about that, 0 to 1. */
export type AccessQuestion = { certainty: number } & (
  | { wants: "service"; services: NetworkService[]; asked: AskedStanding; asksContent?: boolean }
  | { wants: "handing-out"; services: NetworkService[] }
  | { wants: "list" | "count"; filter: RowFilter }
  | { wants: "gain" | "difference" | "both-lists" | "not-nothing" }
);

const access =
  /\b((steh\w*|stund\w*|stand\w*)\b.*\b(zu|offen|frei)|zusteh\w*|(frei )?zuganglich\w*|bekomm\w*|erhalten|erhalt|erhaltlich|durf\w*|darf|nutz\w*|anspruch|recht auf|kriegen|zugang|zugriff|kommen|konnen wir|konnten wir|geht das|moglich|offen|gehort|gehoren|exklusiv|teilnehm\w*|teilzunehmen|gratis|kostenlos|kostenfrei|beanspruch\w*|berechtigt|inklusive|enthalten|vorbehalten|auch fur|nur fur|fur alle|ein recht|recht (drauf|darauf)|beziehen|abonnier\w*|zahlt .*dazu|zahlt .*zu|(hilft|helfen|begleitet|begleiten|berat|beraten|unterstutzt|kommt|kommen|macht|machen|schickt|stellt|setzt|konnt ihr) .*uns|zu haben)\b/;
const firstPerson = /\b(wir|uns|unser\w*|ich|mich|mir|man)\b/;
const tierWords =
  /\b(mitglied\w*|nichtmitglied\w*|mitgliedschaft|basisangebot\w*|mehrwertangebot\w*|basis|mehrwert|beitritt|zahlende\w*|jede[rn]? (kommune|stadt|gemeinde)|alle (kommunen|stadte|gemeinden)|stufe|ebene|spalte|angekreuzt)\b/;
const serviceWords =
  /\b(\w*leistung\w*|angebot\w*|service\w*|vorteil\w*|unterstutzung|was (bekommen|kriegen|erhalten|haben) (wir|(nur |denn |eigentlich )?(nicht)?mitglieder)|was steht uns)\b/;
const joining = /\b(beitritt\w*|beitreten|beitraten|eintreten|mitglied (werden|wurden)|mitgliedschaft)\b/;
const gaining =
  /\b(bring\w*|brachte\w*|hatten wir|haben wir davon|lohnt|vorteil\w*|zusatzlich\w*|mehr als|gewinn\w*|nutzen|kame hinzu|kamen hinzu|ohne ihn nicht|freischalt\w*)\b/;
const counting =
  /\b(wie ?viele?|anzahl|wie ?viel prozent|anteil|in prozent|verteil\w*|aufgeteilt|gliedern|quote\w*|(meisten?|wenigsten?|mehr) .*(leistung\w*|angebot\w*|position\w*|zeilen))\b/;
/** Asks whether a service is kept for members or costs something. */
const limit =
  /\b(nur|bloss|lediglich|ausschliesslich|exklusiv)\b.*\bmitglied|\b(kostet|kosten|kostenpflichtig|gebuhr\w*|bezahlen|zahlen)\b/;
const handingOut =
  /\b(gib|gebt|geben sie|zeig\w*|schick\w*|send\w*|uberlass\w*|ruck\w* raus|stell\w* (uns|mir) .*(bereit|zur verfugung)|her mit|drucken sie|liefer\w*|lad\w* .*herunter|verrat\w*|erzahl\w*|offne\w*|freischalt\w*|schalt\w* .*frei|entsperr\w*)\b/;

/** "Also bitte das Innenstadtprofil von …": no verb, and no question. */
const wantsThing =
  /\bbitte (das|die|den|alle)\b|\b(ich|wir) (brauchen?|brauchten?|hatten? gern\w*|mochten?|wollen|will) (das|die|den|alle)\b/;

/** Reads whether a question is about who may have which service; `undefined` where it is about something else. */
export function readAccessQuestion({
  understanding,
  likeness,
  services: recorded,
}: Pick<Inquiry, "understanding" | "likeness" | "services">): AccessQuestion | undefined {
  const { folded, mentions, claims, carried } = understanding;
  const speaksOfAccess = access.test(folded);
  const speaksOfTier = tierWords.test(folded) || claims.membership !== undefined;
  const named = recorded.index.named(understanding).filter((id) => !isOnlyCompared(id, understanding));
  const saysOther = termsBesides(understanding).size > 0 && !speaksOfAccess && !speaksOfTier;
  const leans =
    !saysOther &&
    !ownValues.has(understanding.asks) &&
    (carried?.origin === "entitlements" || carried?.predicates.includes("access")) &&
    mentions.every(({ kind }) => kind === "municipality");
  const filter = readRowFilter(folded);
  const isOfFunding = namesProgramme(mentions) && !mayWe.test(folded);

  const asksForSection =
    (filter.section !== undefined || filter.compared !== undefined) &&
    (speaksOfAccess || speaksOfTier || filter.tier !== undefined);
  if (counting.test(folded) && (ofMatrix.test(folded) || serviceWords.test(folded) || asksForSection)) {
    return { wants: "count", filter, certainty: ofMatrix.test(folded) ? 0.93 : 0.86 };
  }
  if (asksDifference(folded)) return { wants: "difference", certainty: 0.9 };
  const isOpen = asksOpenly(understanding.query);
  // a follow-up that asks when or where goes on about the thing, not about who may have it
  if (understanding.leans && carried && otherMatters.has(understanding.asks)) return undefined;
  const carriedServices = leans ? known(recorded, carried?.subjects ?? []).map(({ id }) => id) : [];
  const namesService = mentions.some(({ kind, id }) => kind === "service" && named.includes(id));
  if (asksForSection && (filter.tier === "added-value-only" || (isOpen && filter.tier)) && !namesService) {
    return { wants: "list", filter, certainty: 0.84 };
  }
  // as it was said: "nicht drin" is no "nicht Mitglied"
  if (named.length === 0 && namesBothTiers(understanding.words.join(" "))) {
    return { wants: isOpen ? "both-lists" : "difference", certainty: 0.86 };
  }
  if (leans && named.length === 0 && isOpen && !pointsAtThing.test(folded)) {
    return { wants: "list", filter, certainty: 0.9 };
  }
  if (named.length > 0 || carriedServices.length > 0) {
    const services = withOverlaps(recorded, named.length > 0 ? named : carriedServices);
    const wantsIt =
      handingOut.test(folded) || (wantsThing.test(folded) && !understanding.question.includes("?"));
    if (wantsIt && understanding.asks !== "contact")
      return { wants: "handing-out", services: known(recorded, named), certainty: 0.9 };
    const isAlsoSubject = mentions.some(({ kind }) => kind === "subject");
    const isOfItself = mentions.some(
      ({ id, kind }) => kind === "subject" && subjects[id]?.kind !== "network",
    );
    const isAskedAlike = !isOpen && !isOfFunding && !isOfItself && isAskedLikeOwn(services, likeness);
    return {
      wants: "service",
      services,
      asked: readAskedStanding(understanding.query),
      asksContent: isOpen && !speaksOfAccess && !speaksOfTier && !leans,
      certainty: leans
        ? 0.85
        : isOfFunding || asksForValue(understanding, speaksOfAccess)
          ? ofOtherMatter
          : Math.max(
              certaintyOf(speaksOfAccess, speaksOfTier, folded, isAlsoSubject, understanding.leans),
              isAskedAlike ? askedAlike : 0,
            ),
    };
  }
  if (asksForLoss(folded) && isOpen && speaksOfTier) {
    return { wants: "list", filter: { ...filter, tier: "added-value-only" }, certainty: 0.84 };
  }
  if (saysNothing.test(folded) && speaksOfTier) return { wants: "not-nothing", certainty: 0.96 };
  if (andWhatNot.test(folded) && speaksOfTier) return { wants: "both-lists", certainty: 0.86 };
  if (joining.test(folded) && gaining.test(folded)) return { wants: "gain", certainty: 0.8 };
  const asksForAll = serviceWords.test(folded) && (speaksOfAccess || speaksOfTier);
  if (leans || (asksForAll && isOpen)) {
    return { wants: "list", filter, certainty: speaksOfAccess || leans ? 0.82 : 0.74 };
  }
  if (isOfFunding) return undefined;
  // who wants a number, a date or a place does not ask whether something is theirs
  if (!speaksOfAccess && otherValues.has(understanding.asks)) return undefined;
  const isForUs = speaksOfAccess && firstPerson.test(folded);
  const ground = (speaksOfTier ? 0.2 : 0) + (isForUs ? 0.1 : 0);
  if (namesOccasion(mentions)) return undefined;
  const liked = readByLikeness(
    understanding,
    { likeness, recorded },
    { ground, isForUs },
    filter,
    asksForSection && isOpen,
  );
  const isOfAll =
    asksForAll ||
    asksForSection ||
    (isOpen && speaksOfTier && (speaksOfAccess || asksWhatIsLeft(understanding)));
  if ((liked && !(isOpen && isOfAll)) || !isOfAll) return liked;
  return { wants: "list", filter, certainty: speaksOfAccess ? 0.82 : 0.74 };
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

const besides = /^(?:ausser|neben|zusatzlich|statt|anstatt|anstelle)$/;

/** "Zusätzlich zur offenen Tagung", "außer dem Newsletter": named, but not asked for. */
function isOnlyCompared(id: string, { mentions, words }: Understanding): boolean {
  const own = mentions.filter((mention) => mention.kind === "service" && mention.id === id);
  return (
    own.length > 0 &&
    own.every(({ start }) => words.slice(Math.max(0, start - 3), start).some((word) => besides.test(word)))
  );
}

/** The table itself or what it lists is named. */
const ofMatrix =
  /\b(leistung(en)?|leistungsubersicht|(basis|mehrwert|beratungs|mitglieder)leistung\w*|position\w*|zeilen)\b/;

/** Where no service is named, the ways in which people ask for one tell which is meant. */
function readByLikeness(
  { query }: Understanding,
  { likeness, recorded }: { likeness: Likeness; recorded: RecordedServices },
  { ground, isForUs }: { ground: number; isForUs: boolean },
  filter: RowFilter,
  asksForSection: boolean,
): AccessQuestion | undefined {
  const asked = (["tier-list", "gain-by-joining"] as const).map((id) => likeness.get(requestKey(id)) ?? 0);
  const [list = 0, gain = 0] = asked;
  const liked = recorded.index.like(
    likeness,
    query,
    ground === 0 ? clearlyAlike : isForUs ? alikeForUs : alike,
  );
  const [best] = liked;
  if (asksForSection && (best === undefined || best.score < asIfNamed)) {
    return { wants: "list", filter, certainty: 0.8 };
  }
  if (ground > 0 && Math.max(list, gain) > Math.max(alike, best?.score ?? 0)) {
    const certainty = toCertainty(Math.max(list, gain), ground);
    return gain > list ? { wants: "gain", certainty } : { wants: "list", filter, certainty };
  }
  const least = ground > 0 ? nearlyAsLike : asLikeAsAny;
  if (!best || best.score < least * mostLikeOther(likeness)) return undefined;
  const services = withOverlaps(
    recorded,
    liked.map(({ id }) => id),
  );
  const certainty = toCertainty(best.score, ground);
  return { wants: "service", services, asked: readAskedStanding(query), certainty };
}

const otherValues = new Set<QuestionKind>(["how-many", "how-often", "when", "where"]);
const otherMatters = new Set<QuestionKind>(["when", "where", "how-often", "contact"]);
/** "Was kostet die Mitgliedschaft?" is no follow-up on a service, and neither is "Wie erreiche ich die?". */
const ownValues = new Set<QuestionKind>([...otherValues, "how-much", "contact"]);

/** So much must a question be like one that asks for a service, where it speaks of membership or access, or does not. */
const alike = 0.38;
/** … or so much, where somebody asks what they get themselves. */
const alikeForUs = 0.35;
const clearlyAlike = 0.5;
/** Who names a section of the matrix wants it whole, unless a service is as good as named too. */
const asIfNamed = 0.8;

/** A service is meant where hardly anything else is asked for in ways more like this. */
const asLikeAsAny = 0.9;
/** … or nearly so, where the asker speaks of membership or of what is theirs. */
const nearlyAsLike = 0.8;

function mostLikeOther(likeness: Likeness): number {
  return Math.max(
    0,
    ...[...likeness].flatMap(([key, score]) => (/^(?:fact|practice) /.test(key) ? score : [])),
  );
}

/** Named, and asked for as people ask for it, more than for anything else. */
function isAskedLikeOwn(services: readonly NetworkService[], likeness: Likeness): boolean {
  const own = Math.max(0, ...services.map(({ id }) => likeness.get(serviceKey(id)) ?? 0));
  return own >= alike && own >= nearlyAsLike * mostLikeOther(likeness);
}
const askedAlike = 0.7;

/** "Schafft man mit acht Anrufen im Monat alle Mitglieder?": who reckons does not ask who may have it. */
function asksForValue({ asks, question, words, time }: Understanding, speaksOfAccess: boolean): boolean {
  const said = spelledNumbers(question, words).filter(({ value }) => !time.years.includes(value));
  return !speaksOfAccess && (otherValues.has(asks) || said.some(({ value }) => value > 1));
}

const ofOtherMatter = 0.44;
/** … unless they ask to be advised on it. */
const mayWe =
  /\b(durfen|konnen|konnten|bekommen|kriegen|erhalten|haben) wir\b.*\b(berat\w*|hilfe|unterstutz\w*)\b/;

/** Who may have money is no matter of the services. */
function namesProgramme(mentions: Understanding["mentions"]): boolean {
  return mentions.some(({ id }) => subjects[id]?.kind === "programme");
}

/** Who may come to an event that is no service of the matrix is not told by it. */
function namesOccasion(mentions: Understanding["mentions"]): boolean {
  return mentions.some(({ id }) => /^event/.test(subjects[id]?.kind ?? ""));
}

function toCertainty(likeness: number, ground: number): number {
  return Math.min(0.9, 0.25 + 0.7 * likeness + ground);
}

function certaintyOf(
  speaksOfAccess: boolean,
  speaksOfTier: boolean,
  folded: string,
  isAlsoSubject: boolean,
  isFollowUp: boolean,
): number {
  if (speaksOfAccess && speaksOfTier) return 0.95;
  if (speaksOfTier || limit.test(folded)) return 0.78;
  if (speaksOfAccess && (anyone.test(folded) || !isAlsoSubject)) return 0.78;
  // others than the asker may be meant ("Dürfen Planungsbüros …"): then a fact that names them knows better
  if (speaksOfAccess) return firstPerson.test(folded) ? 0.76 : 0.64;
  return isAlsoSubject ? 0.3 : isFollowUp ? 0.66 : 0.44;
}

/** "Wer darf …", "… auch jeder": asks for whom a service is. */
const anyone = /\b(wer darf|wer kann|wer bekommt|jeder|jede|jedermann|alle|auch)\b/;

function known({ all }: RecordedServices, ids: readonly string[]): NetworkService[] {
  return all.filter(({ id }) => ids.includes(id));
}

function withOverlaps(recorded: RecordedServices, ids: readonly string[]): NetworkService[] {
  const named = known(recorded, ids);
  const overlapping = named.flatMap(({ overlaps }) => known(recorded, overlaps));
  return [...new Set([...named, ...overlapping])];
}

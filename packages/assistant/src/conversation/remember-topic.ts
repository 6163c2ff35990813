import { isNetworkId, isWorkingCommunityId } from "@stadtlotse/domain";
import type { AnsweredQuestion } from "../answer-question.js";
import type { Draft } from "../compose/draft.js";
import { type Mention, type NameIndex, wordsOf } from "../names/name-index.js";
import { peopleIn } from "../sources/conduct/tell-person.js";
import { isKindOfPlace } from "../understand/understand.js";
import type { Topic, Understanding } from "../understand/understanding.js";
import { isBeside, isQuestionWord } from "./complete-question.js";
import { authority } from "./read-pointers.js";
import { termsBesides } from "./terms-besides.js";
import { thingsInOrder } from "./things-in-order.js";

const longestTrail = 4;
const mostTold = 40;
const mostWords = 16;

/** What a follow-up may lean on once a question has been answered; `undefined` where nothing was found for it. */
export function rememberTopic(
  { topic, nearest, reading, draft, inquiry }: AnsweredQuestion,
  previous: Topic | undefined,
  names: NameIndex,
): Topic | undefined {
  if (!topic) return undefined;
  const [leading] = topic.factIds;
  const trail = [...(previous?.trail ?? []), ...(leading === undefined ? [] : [leading])];
  const own = remainderOf(reading, names);
  // of what was read into it the newest stays
  const { words: said } = remainderOf(inquiry.understanding, names);
  const isSame = isSameMatter(topic.subjects, previous);
  const goesOn = isSame || reading.leans;
  const isSameTime = goesOn && !isBeside(inquiry.understanding);
  const told = toldIn(draft, topic.origin, names);
  const places = told.filter((name) => isTown(name, names));
  const before = goesOn || inquiry.understanding.leans ? (previous?.listed ?? []) : [];
  const isStillNamed = own.named.length === 0 && reading.carried !== undefined && isSame;
  return {
    ...own,
    words: [...new Set([...said, ...own.words])].slice(0, Math.max(said.length, mostWords)),
    ...(isStillNamed ? { named: previous?.named ?? [] } : {}),
    // "Mehr oder weniger als 2020?" reckons with what was asked for and asks for nothing else
    ...(reading.carried && previous && isAside(nearest ?? topic, previous) ? { words: previous.words } : {}),
    ...topic,
    years:
      [topic.years, reading.time.years, isSameTime ? (previous?.years ?? []) : []].find(
        ({ length }) => length > 0,
      ) ?? [],
    told: [...new Set([...told, ...(goesOn ? (previous?.told ?? []) : [])])].slice(0, mostTold),
    listed: [
      ...(places.length > 1 ? places : before.filter((name) => isTown(name, names))),
      ...thingsInOrder(reading, draft, topic.subjects, before, names),
    ],
    ledTo: ledToBy(leading, draft, topic.subjects, names),
    trail: trail.slice(-longestTrail),
  };
}

/** Reckoning with what was told, or asking where its place lies, does not change what the conversation is about. */
function isAside({ origin }: Pick<Topic, "origin">, previous: Topic): boolean {
  return origin === "calculations" || (origin === "municipalities" && previous.origin === "practice");
}

/**
 * The towns, networks and people that an answer names first, the town of each item of its list, all towns of lists of
 * members, and the kind of authority.
 */
function toldIn({ outcome, statements }: Draft, origin: string, names: NameIndex): string[] {
  const [first, ...others] = outcome === "answered" ? statements : [];
  const text = first?.text ?? "";
  const told = mentionsIn(text, names).filter(({ kind, id }) => {
    return kind === "municipality" || (kind === "subject" && (isNetworkId(id) || isWorkingCommunityId(id)));
  });
  const head = first?.form === "item" ? told.slice(0, 1) : told;
  const listsAll = origin === "memberships";
  const items = others
    .filter(({ form }) => listsAll || form === "item")
    .flatMap((item) =>
      mentionsIn(item.text, names)
        .filter(({ kind }) => kind === "municipality")
        .slice(0, listsAll ? mostTold : 1),
    );
  return [
    ...new Set([
      ...[...head, ...items].map(({ name }) => name),
      ...(outcome === "answered" ? townsOf(text, names) : []),
      ...(outcome === "answered" ? peopleIn(text) : []),
      ...(text.includes(authority) ? [authority] : []),
    ]),
  ];
}

/** "Der Solinger Stadtdirektor": towns that are told by what belongs to them. */
function townsOf(text: string, names: NameIndex): string[] {
  return [...text.matchAll(/(\p{Lu}\p{Ll}{2,})er(?= \p{Lu})/gu)].flatMap(([, stem = ""]) => {
    const spellings = [stem, `${stem}en`, `${stem}e`];
    return spellings.flatMap((each) => mentionsIn(each, names)).find(isMunicipality)?.name ?? [];
  });
}

function isMunicipality({ kind }: Mention): boolean {
  return kind === "municipality";
}

function mentionsIn(text: string, names: NameIndex) {
  return names.find(wordsOf(text));
}

function isTown(name: string, names: NameIndex): boolean {
  return mentionsIn(name, names).some(isMunicipality);
}

/** Answers with these lead from one thing to another. */
const leadingOn = /\.(predecessor|successor|operator)\b/;

/** The things that an answer went on to ("Auf das Sofortprogramm folgte die Landesinitiative"). */
function ledToBy(
  leading: string | undefined,
  { statements }: Draft,
  subjects: readonly string[],
  names: NameIndex,
): string[] {
  if (leading === undefined || !leadingOn.test(leading)) return [];
  const others = names
    .find(wordsOf(statements[0]?.text ?? ""))
    .filter(({ kind, id }) => kind === "subject" && !subjects.includes(id) && !isKindOfPlace(id));
  return [...new Set(others.map(({ name }) => name))];
}

/** What a follow-up was answered with goes on about the thing that was named before. */
function isSameMatter(subjects: readonly string[], previous: Topic | undefined): boolean {
  return previous?.subjects.some((id) => subjects.includes(id)) ?? false;
}

/** The names that a question mentions, and of its other words those that the field itself uses. */
function remainderOf(reading: Understanding, names: NameIndex): Pick<Topic, "named" | "words"> {
  const { words, mentions } = reading;
  const isNamed = (place: number) => mentions.some(({ start, end }) => start <= place && place < end);
  const saysSomething = termsBesides(reading).size > 0;
  // "eine Stadt mit 60.000 Einwohnern" is none that the next question is about
  const telling = mentions.filter(({ id }) => !isKindOfPlace(id));
  return {
    named: [...new Set((telling.length > 0 ? telling : mentions).map(({ name }) => name))],
    words: saysSomething
      ? words.filter(
          (word, place) =>
            !isNamed(place) && !/^\d+$/.test(word) && (names.knows(word) || isQuestionWord(word)),
        )
      : [],
  };
}

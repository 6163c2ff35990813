import { isNetworkId, isWorkingCommunityId } from "@stadtlotse/domain";
import type { AnsweredQuestion } from "../answer-question.js";
import type { Draft } from "../compose/draft.js";
import { type NameIndex, wordsOf } from "../names/name-index.js";
import { isKindOfPlace } from "../understand/understand.js";
import type { Topic, Understanding } from "../understand/understanding.js";
import { authority, isQuestionWord } from "./complete-question.js";
import { termsBesides } from "./terms-besides.js";

const longestTrail = 4;
const mostTold = 40;

/** What a follow-up may lean on once a question has been answered; `undefined` where nothing was found for it. */
export function rememberTopic(
  { topic, reading, draft }: AnsweredQuestion,
  previous: Topic | undefined,
  names: NameIndex,
): Topic | undefined {
  if (!topic) return undefined;
  const [leading] = topic.factIds;
  const trail = [...(previous?.trail ?? []), ...(leading === undefined ? [] : [leading])];
  const own = remainderOf(reading, names);
  const isSame = isSameMatter(topic.subjects, previous);
  const isStillNamed = own.named.length === 0 && reading.leans && isSame;
  return {
    ...own,
    ...(isStillNamed ? { named: previous?.named ?? [] } : {}),
    // "Mehr oder weniger als 2020?" reckons with what was asked for and asks for nothing else
    ...(topic.origin === "calculations" && reading.leans && previous ? { words: previous.words } : {}),
    ...topic,
    told: [
      ...new Set([...toldIn(draft, names), ...(isSame || reading.leans ? (previous?.told ?? []) : [])]),
    ].slice(0, mostTold),
    ledTo: ledToBy(leading, draft, topic.subjects, names),
    trail: trail.slice(-longestTrail),
  };
}

/** The towns and networks that an answer names first, and the kind of authority. */
function toldIn({ outcome, statements }: Draft, names: NameIndex): string[] {
  const text = outcome === "answered" ? (statements[0]?.text ?? "") : "";
  const mentions = names.find(wordsOf(text)).filter(({ kind, id }) => {
    return kind === "municipality" || (kind === "subject" && (isNetworkId(id) || isWorkingCommunityId(id)));
  });
  return [
    ...new Set([...mentions.map(({ name }) => name), ...(text.includes(authority) ? [authority] : [])]),
  ];
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
  return {
    named: [...new Set(mentions.map(({ name }) => name))],
    words: saysSomething
      ? words.filter(
          (word, place) =>
            !isNamed(place) && !/^\d+$/.test(word) && (names.knows(word) || isQuestionWord(word)),
        )
      : [],
  };
}

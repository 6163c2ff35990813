import type { AnsweredQuestion } from "../answer-question.js";
import type { NameIndex } from "../names/name-index.js";
import type { Topic, Understanding } from "../understand/understanding.js";
import { isQuestionWord } from "./complete-question.js";
import { termsBesides } from "./terms-besides.js";

const longestTrail = 4;

/** What a follow-up may lean on once a question has been answered; `undefined` where nothing was found for it. */
export function rememberTopic(
  { topic, reading }: AnsweredQuestion,
  previous: Topic | undefined,
  names: NameIndex,
): Topic | undefined {
  if (!topic) return undefined;
  const [leading] = topic.factIds;
  const trail = [...(previous?.trail ?? []), ...(leading === undefined ? [] : [leading])];
  return { ...remainderOf(reading, names), ...topic, trail: trail.slice(-longestTrail) };
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

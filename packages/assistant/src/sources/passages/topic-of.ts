import { type AnsweredTopic, subjectsOf, type Understanding } from "../../understand/understanding.js";

/** A text answers, but what was talked about stays what the question named, or what it leant on. */
export function topicOf(understanding: Understanding): AnsweredTopic {
  const { carried, time, asks } = understanding;
  const named = subjectsOf(understanding);
  return {
    subjects: named.length > 0 ? named : (carried?.subjects ?? []),
    predicates: named.length > 0 ? [] : (carried?.predicates ?? []),
    factIds: [],
    years: time.years,
    origin: "passages",
    asks,
  };
}

import type { MembershipRecords } from "@stadtlotse/domain";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";
import type { AnswerSource, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { draftMemberList } from "./draft-member-list.js";
import { draftStatus } from "./draft-status.js";
import {
  type MembershipQuestion,
  readMembershipQuestion,
  speaksOfMembership,
} from "./read-membership-question.js";

/** A reading needs a municipality or an area, and words of membership; other words make it something else. */
const certainty = 0.87;
const costOfOtherWord = 0.12;

/** Answers who is, was or wants to be a member; what was observed once is never told as today's. */
export function createMembershipSource({ memberships }: Registry): AnswerSource {
  return async (inquiry) => {
    const question = readMembershipQuestion(inquiry);
    if (!question) return [];
    const records = { memberships: await memberships.list(), observations: await memberships.observations() };
    return [
      {
        origin: "memberships",
        about: question.wants === "list" ? question.words : question.about.map(({ name }) => name).join(", "),
        score: certainty - costOfOtherWord * Math.max(0, countOtherWords(inquiry) - freeWords(inquiry)),
        why: "names whose membership is asked about",
        draft: draft(question, records, inquiry),
        topic: {
          subjects: question.wants === "list" ? [question.networkId] : question.about.map(({ ags }) => ags),
          predicates: [],
          factIds: [],
          years: inquiry.understanding.time.years,
          origin: "memberships",
          asks: inquiry.understanding.asks,
        },
      },
    ];
  };
}

/** Beside a word of membership one more is said in passing; without one, each may mean another matter. */
function freeWords({ understanding }: Inquiry): number {
  return speaksOfMembership(understanding.folded) ? 1 : 0;
}

function draft(
  question: MembershipQuestion,
  records: MembershipRecords,
  { understanding, today }: Inquiry,
): Draft {
  const [year] = understanding.time.years;
  const on = understanding.time.date ?? (year === undefined ? today : `${year}-12-31`);
  const day = on.length === 10 ? (on < today ? on : today) : today;
  return question.wants === "list"
    ? draftMemberList(question, records, day)
    : draftStatus(question, records, day, day === today);
}

const ownWords = new Set(
  analyzeText(
    "Mitglied Mitglieder Mitgliedschaft Mitgliedsstadt Netzwerk Städtenetz Stadt Städte Gemeinde Gemeinden Kommune Kommunen NRW dabei drin beigetreten Beitritt angeschlossen",
  ),
);

/** Words that neither name the municipality or network nor speak of membership. */
function countOtherWords({ understanding: { terms, mentions, words } }: Inquiry): number {
  const named = new Set(mentions.flatMap(({ start, end }) => words.slice(start, end)).flatMap(analyzeText));
  return [...terms].filter((stem) => !ownWords.has(stem) && !named.has(stem)).length;
}

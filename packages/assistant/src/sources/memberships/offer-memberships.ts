import type { MembershipRecords } from "@stadtlotse/domain";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";
import type { AnswerSource, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { readWords } from "../municipalities/read-words.js";
import { draftMemberList } from "./draft-member-list.js";
import { draftStatus } from "./draft-status.js";
import {
  dayAskedAbout,
  type MembershipQuestion,
  readMembershipQuestion,
} from "./read-membership-question.js";

/** A reading needs a municipality or an area, and words of membership; other words make it something else. */
const certainty = 0.95;
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
        score: certainty - costOfOtherWord * countOtherWords(inquiry),
        why: "names whose membership is asked about",
        draft: draft(question, records, inquiry),
        topic: {
          subjects: subjectsOf(question),
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

function subjectsOf(question: MembershipQuestion): string[] {
  if (question.wants === "status") return question.about.map(({ ags }) => ags);
  return question.networkId === undefined ? [] : [question.networkId];
}

function draft(question: MembershipQuestion, records: MembershipRecords, inquiry: Inquiry): Draft {
  const day = dayAskedAbout(inquiry);
  return question.wants === "list"
    ? draftMemberList(question, records, day)
    : draftStatus(question, records, day, day === inquiry.today);
}

/** Words of membership. */
const ownWords = new Set(
  analyzeText(
    `Mitglied Mitglieder Mitgliedschaft Mitgliedsstadt Mitgliedskommunen Mitgliederliste Netzwerk Netzwerken Netze Zusammenschluss Zusammenschlüsse Verbund Verbünde
     Städtenetz Nachbarstadt dabei drin beigetreten Beitritt ausgetreten eingetreten angeschlossen macht machen mitmacht gilt taucht auf führt belegt Beleg nachweislich
     irgendeiner irgendwann irgendeinem gleichzeitig mindestens Start Gründung Tag jemand geworden Partie überhaupt zähl dachte täusche fehlen Landrat Nachbarn klein`,
  ),
);

/** Words that neither name the municipality or network nor speak of membership, nor say who asks and how. */
function countOtherWords({ understanding }: Inquiry): number {
  const { terms, mentions } = understanding;
  const named = new Set(mentions.flatMap(({ name }) => analyzeText(name)));
  const { spoken, unread } = readWords(understanding);
  const stems = unread.flatMap((at) => analyzeText(spoken[at] ?? ""));
  return stems.filter((stem) => terms.has(stem) && !ownWords.has(stem) && !named.has(stem)).length;
}

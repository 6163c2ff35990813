import type { MembershipRecords } from "@stadtlotse/domain";
import type { Registry } from "@stadtlotse/registry";
import type { AnswerSource, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { draftJoining, draftPartAlone } from "./draft-joining.js";
import { draftMemberList } from "./draft-member-list.js";
import { draftParticipation } from "./draft-participation.js";
import { draftStatus } from "./draft-status.js";
import { joined } from "./joining.js";
import {
  dayAskedAbout,
  type MembershipQuestion,
  readMembershipQuestion,
} from "./read-membership-question.js";

/** A town and a special project need no other word. */
const certainty = 0.95;
/** What sounds no more like it than like a question for a fact is hardly sure, and surer the more it does. */
const hardlySure = 0.6;
const perEvidence = 0.06;
/** Something else is asked of a municipality and a network, which their record may tell. */
const certaintyOfPair = 0.62;

/** Answers who is, was or wants to be a member; what was observed once is never told as today's. */
export function createMembershipSource({ memberships }: Registry): AnswerSource {
  return async (inquiry) => {
    const question = readMembershipQuestion(inquiry);
    if (!question) return [];
    const isAside = question.evidence === undefined;
    const records = { memberships: await memberships.list(), observations: await memberships.observations() };
    if (isAside && (inquiry.understanding.carried || !isRecorded(question, records))) return [];
    return [
      {
        origin: "memberships",
        about: aboutOf(question),
        score: scoreOf(question),
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

function aboutOf(question: MembershipQuestion): string {
  switch (question.wants) {
    case "list":
      return question.words;
    case "joining":
      return "the way in";
    case "joining-a-part":
      return "a part";
    case "status":
    case "project":
      return question.about.map(({ name }) => name).join(", ");
  }
}

/** A list or a paper says something of just this municipality in just this network, whatever is asked of them. */
function isRecorded(question: MembershipQuestion, { memberships, observations }: MembershipRecords): boolean {
  if (question.wants !== "status" || question.networkId === undefined) return false;
  const ids = question.about.map(({ ags }) => ags);
  return [...memberships, ...observations].some(
    ({ networkId, memberId }) => networkId === question.networkId && ids.includes(memberId),
  );
}

function scoreOf({ wants, evidence }: MembershipQuestion): number {
  if (wants === "project") return certainty;
  return evidence === undefined ? certaintyOfPair : Math.min(certainty, hardlySure + perEvidence * evidence);
}

function subjectsOf(question: MembershipQuestion): string[] {
  switch (question.wants) {
    case "joining":
    case "joining-a-part":
      return [joined];
    case "list":
      return question.networkId === undefined ? [] : [question.networkId];
    case "project":
      return [question.project.id];
    case "status":
      return question.about.map(({ ags }) => ags);
  }
}

function draft(question: MembershipQuestion, records: MembershipRecords, inquiry: Inquiry): Draft {
  const day = dayAskedAbout(inquiry);
  switch (question.wants) {
    case "project":
      return draftParticipation(question);
    case "joining":
      return draftJoining();
    case "joining-a-part":
      return draftPartAlone();
    case "list":
      return draftMemberList(question, records, day);
    case "status":
      return draftStatus(question, records, day, day === inquiry.today);
  }
}

import type { MembershipRecords } from "@stadtlotse/domain";
import { analyzeText } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";
import type { AnswerSource, Inquiry } from "../../candidate.js";
import type { Draft } from "../../compose/draft.js";
import { termsBesides } from "../../conversation/terms-besides.js";
import { askedWords } from "../../understand/asked-words.js";
import type { Understanding } from "../../understand/understanding.js";
import { readWords } from "../municipalities/read-words.js";
import { draftJoining, draftPartAlone } from "./draft-joining.js";
import { draftMemberList } from "./draft-member-list.js";

import { draftParticipation } from "./draft-participation.js";
import { draftStatus } from "./draft-status.js";
import { joined } from "./read-joining.js";
import {
  dayAskedAbout,
  type MembershipQuestion,
  readMembershipQuestion,
} from "./read-membership-question.js";

/** A reading needs a municipality or an area, and words of membership; other words make it something else. */
const certainty = 0.95;
const costOfOtherWord = 0.12;
/** Something else is asked of a municipality and a network, which their record may tell. */
const certaintyOfPair = 0.62;

/** Answers who is, was or wants to be a member; what was observed once is never told as today's. */
export function createMembershipSource({ memberships }: Registry): AnswerSource {
  return async (inquiry) => {
    const question = readMembershipQuestion(inquiry);
    if (!question) return [];
    const isAside =
      (question.wants === "status" && question.isAside) ||
      (question.isBare && saysOther(inquiry.understanding));
    const records = { memberships: await memberships.list(), observations: await memberships.observations() };
    if (isAside && (inquiry.understanding.carried || !isRecorded(question, records))) return [];
    const cost = isWhole(question) ? 0 : costOfOtherWord * countOtherWords(inquiry);
    return [
      {
        origin: "memberships",
        about: aboutOf(question),
        score: isAside ? certaintyOfPair : certainty - cost,
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

/** What is named decides; other words only tell a story around it. */
function isWhole({ wants }: MembershipQuestion): boolean {
  return wants === "project" || wants === "joining-a-part" || wants === "joining";
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

/** Words of membership. */
const ownWords = new Set(
  analyzeText(
    `Mitglied Mitglieder Mitgliedschaft Mitgliedsstadt Mitgliedskommunen Mitgliederliste Netzwerk Netzwerken Netze Zusammenschluss Zusammenschlüsse Verbund Verbünde
     Städtenetz Nachbarstadt dabei drin beigetreten Beitritt ausgetreten eingetreten angeschlossen verzeichnet gelistet aufgeführt Liste Listen Standort Standorte Ortsteil Stadtteil vertreten vertritt Sonderprojekt einmal zweimal Karte Kreisstadt Stadt Gemeinde Kommune Januar Februar März April Mai Juni Juli August September Oktober November Dezember macht machen mitmacht gilt taucht auf führt belegt Beleg nachweislich
     irgendeiner irgendwann irgendeinem gleichzeitig mindestens Start Gründung Tag jemand geworden Partie überhaupt zähl dachte täusche fehlen Landrat Nachbarn klein`,
  ),
);

/** Where only names hint at a membership, no word may ask for anything else, be it a number. */
function saysOther(understanding: Understanding): boolean {
  return [...termsBesides(understanding)].some((stem) => !ownWords.has(stem));
}

/** Words of what is asked that neither name the municipality or network nor speak of membership, nor say who asks and how. */
function countOtherWords({ understanding }: Inquiry): number {
  const { terms, mentions } = understanding;
  const named = new Set(mentions.flatMap(({ name }) => analyzeText(name)));
  const { spoken, unread } = readWords(understanding);
  const asked = new Set(askedWords(understanding.query));
  const stems = unread.flatMap((at) => (asked.has(spoken[at] ?? "") ? analyzeText(spoken[at] ?? "") : []));
  return stems.filter((stem) => terms.has(stem) && !ownWords.has(stem) && !named.has(stem)).length;
}

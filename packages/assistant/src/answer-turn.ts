import { randomUUID } from "node:crypto";
import type { Answer, CalendarDay } from "@stadtlotse/domain";
import type { Registry } from "@stadtlotse/registry";
import { type AnsweredQuestion, type AnsweringRooms, answerQuestion } from "./answer-question.js";
import type { AskerProfile, Candidate, Inquiry } from "./candidate.js";
import type { Draft } from "./compose/draft.js";
import { mergeDrafts } from "./compose/merge-drafts.js";
import { chooseTopic } from "./conversation/choose-topic.js";
import { completeQuestion } from "./conversation/complete-question.js";
import { loadConversation, storeConversation } from "./conversation/conversations.js";
import { rememberTopic } from "./conversation/remember-topic.js";
import { describeAsker } from "./describe-asker.js";
import { withNames } from "./examples/read-example.js";
import type { WaysOfAsking } from "./examples/ways-of-asking.js";
import { draftDecline } from "./handover/draft-decline.js";
import { recordQuestion } from "./handover/record-question.js";
import type { Rewording } from "./model/create-rewording.js";
import { type NameIndex, wordsOf } from "./names/name-index.js";
import { refuseOutside } from "./refuse-outside.js";
import { isSmallTalk, type Request, readRequest } from "./sources/conduct/read-request.js";
import { tellPerson } from "./sources/conduct/tell-person.js";
import type { RecordedServices } from "./sources/entitlements/recorded-services.js";
import { texts } from "./texts.de.js";
import type { ToldRecords } from "./told-records.js";
import type { Turn } from "./turn.js";
import { focusQuestion } from "./understand/focus-question.js";
import { readQuestion } from "./understand/read-question.js";
import { splitQuestions } from "./understand/split-questions.js";
import { understand } from "./understand/understand.js";
import { subjectsOf, type Topic, type Understanding } from "./understand/understanding.js";
import { verify } from "./verify/verify.js";
import type { Wishes } from "./wishes/sense-wishes.js";

/** What answering needs of the house. */
export interface AnsweringHouse extends AnsweringRooms, Pick<ToldRecords, "topics"> {
  registry: Registry;
  services: RecordedServices;
  names: NameIndex;
  waysOfAsking: WaysOfAsking;
  wishes: (question: Understanding) => Wishes;
  publicUrl: string;
  today: () => CalendarDay;
  rewording?: Rewording;
}

export interface AnsweredTurn {
  answer: Answer;
  /** The questions of the turn, with what was offered for each. */
  answered: readonly AnsweredQuestion[];
}

/** Answers one turn from its words to its laws; see `docs/architecture.md` for the way. */
export async function answerTurn(turn: Turn, house: AnsweringHouse): Promise<AnsweredTurn> {
  const started = performance.now();
  const question = readQuestion(turn.question);
  const conversation = await loadConversation(turn, house.registry);
  const today = house.today();
  const asker = await describeAsker(turn.asker, house.registry, today);
  const topic = chooseTopic(question, conversation.topics);
  const namesSomething = (part: string) => house.names.find(wordsOf(part)).length > 0;
  const whole = understand(
    focusQuestion(question, namesSomething, topic !== undefined),
    house.names,
    today,
    topic,
  );

  const answered = await answerParts(whole, topic, asker, house);
  const [first] = answered;
  if (!first) throw new Error("a readable question has at least one part");
  const frame = { id: randomUUID(), conversationId: conversation.id, tier: asker.tier, elapsedMs: 0 };
  const draft = withLanguageNote(mergeDrafts(answered.map((each) => each.draft)), whole);
  const drafted =
    verify(question, draft, frame, house.publicUrl) ??
    verify(question, draftDecline({ sentence: texts.notInSources }, first.inquiry), frame, house.publicUrl);
  if (!drafted) throw new Error("a refusal without figures breaks no law");
  const answer = (await house.rewording?.reword(question, drafted, house.names, turn.onWording)) ?? drafted;

  const topics = answered.flatMap((each) => rememberTopic(each, topic, house.names) ?? []);
  const unanswered = await recordQuestion(turn, answer, answered, house);
  await storeConversation(turn, conversation, { topics, unanswered }, house.registry);
  return { answer: { ...answer, elapsedMs: performance.now() - started }, answered };
}

/** What is asked for as a whole may be refused; else each question of the turn is answered. */
async function answerParts(
  whole: Understanding,
  topic: Topic | undefined,
  asker: AskerProfile,
  house: AnsweringHouse,
): Promise<AnsweredQuestion[]> {
  const { names, today } = house;
  const day = today();
  const request = readRequest(whole);
  const refusal = request === undefined ? undefined : texts.refusals[request];
  if (refusal !== undefined) {
    const inquiry = toInquiry(whole, asker, house);
    const asked = await answerQuestion(inquiry, undefined, house);
    const nearby = nearTo(request, asked.nearest, whole);
    return [
      {
        ...asked,
        decision: `declined: ${request}`,
        draft: draftDecline({ sentence: refusal, nearby }, inquiry),
      },
    ];
  }
  if (isSmallTalk(request)) {
    const { carried: _, ...alone } = whole;
    const asked = await answerQuestion(toInquiry(alone, asker, house), undefined, house);
    return [{ ...asked, topic: undefined }];
  }
  const answered: AnsweredQuestion[] = [];
  const parts = partsWithContent(splitQuestions(whole.question), names, day);
  const shared = parts.length > 1 ? shareSubjects(whole, topic) : topic;
  for (const part of parts) {
    const last = answered.at(-1);
    const previous = (last && rememberTopic(last, topic, names)) ?? shared;
    const isWhole = part === whole.question && previous === topic;
    const understood = isWhole ? whole : understand(part, names, day, previous);
    const understanding = { ...understood, claims: whole.claims };
    const inFull = previous && completeQuestion(understanding, names, previous);
    const readings = (inFull?.ways ?? []).map((each) =>
      toInquiry({ ...understand(each, names, day, previous), claims: whole.claims }, asker, house),
    );
    const inquiry = toInquiry(understanding, asker, house);
    const asked = await answerQuestion(inquiry, { isBare: inFull?.isBare ?? false, readings }, house);
    answered.push(last && leavesSubject(asked, previous) ? declineAlone(asked) : asked);
  }
  return refuseOutside(whole, answered, house.outsideSense) ?? answered;
}

/** "Wer ist Sprecher, und wer sein Stellvertreter?": a question that names nothing is none of something else. */
function leavesSubject({ draft, topic, reading }: AnsweredQuestion, previous: Topic | undefined): boolean {
  const subjects = previous?.subjects ?? [];
  return (
    draft.outcome === "answered" &&
    topic?.origin === "facts" &&
    reading.mentions.length === 0 &&
    subjects.length > 0 &&
    !topic.subjects.some((id) => subjects.includes(id))
  );
}

function declineAlone(asked: AnsweredQuestion): AnsweredQuestion {
  const draft = draftDecline({ sentence: texts.notInSources }, asked.inquiry);
  return {
    ...asked,
    decision: "declined: it is of something else",
    draft,
    nearest: undefined,
    topic: undefined,
  };
}

/** What is told beside a refusal: of people their office, of other Länder nothing that holds here. */
function nearTo(
  request: Request | undefined,
  nearest: Candidate | undefined,
  whole: Understanding,
): Pick<Candidate, "draft"> | undefined {
  if (request === "other-land") return undefined;
  const office = request === "private-data" ? tellPerson(whole) : [];
  return office.length === 0
    ? nearest
    : { draft: { outcome: "answered", statements: office, origin: "facts" } };
}

function toInquiry(understanding: Understanding, asker: AskerProfile, house: AnsweringHouse): Inquiry {
  const { words, mentions } = understanding;
  return {
    understanding,
    likeness: house.waysOfAsking.match({ stems: withNames(words, mentions), words }),
    wishes: house.wishes(understanding),
    asker,
    services: house.services,
    today: house.today(),
  };
}

/** "…, was meinst du?" asks for nothing of its own. */
function partsWithContent(parts: readonly string[], names: NameIndex, day: CalendarDay): readonly string[] {
  if (parts.length === 1) return parts;
  const telling = parts.filter((part) => {
    const { terms, mentions, time } = understand(part, names, day, undefined);
    return terms.size + mentions.length + time.years.length > 0;
  });
  return telling.length === 0 ? parts : telling;
}

function withLanguageNote(draft: Draft, { language }: Understanding): Draft {
  const note = texts.answersAreGerman[language];
  return note === undefined
    ? draft
    : { ...draft, statements: [...draft.statements, { text: note, evidence: [] }] };
}

/** The questions of one turn share what it names ("Welche Summe gibt es, und bis wann, bei den Dritten Orten?"). */
function shareSubjects(whole: Understanding, previous: Topic | undefined): Topic | undefined {
  if (whole.mentions.length === 0) return previous;
  return {
    subjects: subjectsOf(whole),
    predicates: [],
    factIds: [],
    years: whole.time.years,
    named: [...new Set(whole.mentions.map(({ name }) => name))],
    words: [],
    told: [],
    listed: previous?.listed ?? [],
    ledTo: [],
    trail: previous?.trail ?? [],
    origin: "turn",
    asks: whole.asks,
  };
}

import type { CalendarDay, Visibility } from "@stadtlotse/domain";
import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { ChangedRecord, Registry } from "@stadtlotse/registry";
import { type AnsweringHouse, answerTurn } from "./answer-turn.js";
import type { Assistant } from "./assistant.js";
import type { AnswerSource } from "./candidate.js";
import { indexWaysOfAsking, readKnownQuestions, wordsOfQuestions } from "./examples/ways-of-asking.js";
import { handOver } from "./handover/hand-over.js";
import { keepCurrent } from "./keep-current.js";
import type { Rewording } from "./model/create-rewording.js";
import { catalogueNames } from "./names/catalogue.js";
import { createNameIndex } from "./names/name-index.js";
import { createAbbreviationSource } from "./sources/abbreviations/offer-abbreviations.js";
import { createCalculationSource } from "./sources/calculations/offer-calculations.js";
import { openOutsideSense, outsideWords } from "./sources/conduct/known-outside.js";
import { createConductSource } from "./sources/conduct/offer-conduct.js";
import { offerEntitlements } from "./sources/entitlements/offer-entitlements.js";
import { openServices } from "./sources/entitlements/recorded-services.js";
import { decidedConflicts } from "./sources/facts/decided-conflicts.js";
import { createFactIndex } from "./sources/facts/fact-index.js";
import { createFactSource } from "./sources/facts/offer-facts.js";
import { toStatements } from "./sources/facts/to-statements.js";
import { createFundingShareSource } from "./sources/funding-shares/offer-funding-shares.js";
import { createMembershipSource } from "./sources/memberships/offer-memberships.js";
import { offerMunicipalities } from "./sources/municipalities/offer-municipalities.js";
import { createPassageSource } from "./sources/passages/offer-passages.js";
import { createPracticeSource } from "./sources/practice/offer-practice.js";
import { createPracticeIndex } from "./sources/practice/practice-index.js";
import { createProgrammeSource } from "./sources/programmes/offer-programmes.js";
import { programmeVocabulary } from "./sources/programmes/programme-vocabulary.js";
import { createResponsibleOfficeSource } from "./sources/responsible-office/offer-responsible-office.js";
import { createUnknownNamesSource } from "./sources/unknown-names/offer-unknown-names.js";
import { paperSynonyms } from "./terms/paper-synonyms.js";
import { topicSynonyms } from "./terms/topic-synonyms.js";
import { readTold, type ToldRecords, toldKinds } from "./told-records.js";
import { traceAnswers } from "./trace-answers.js";
import { whenQuiet } from "./when-quiet.js";
import { openWishes } from "./wishes/sense-wishes.js";

export interface AssistantRooms {
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  /** Base of every link that leaves the system. */
  publicUrl: string;
  /** The day for which answers hold. */
  today: () => CalendarDay;
  /** Words answers anew, where a language model is configured. */
  rewording?: Rewording;
}

/** Puts the assistant together: reads the facts, makes them searchable, and opens the sources of answers. */
export async function createAssistant(rooms: AssistantRooms): Promise<Assistant> {
  const current = await keepCurrent(rooms.registry.changes, toldKinds, (changed) =>
    openHouse(rooms, changed),
  );
  return {
    // whether it could be made ready is told whoever asks next
    recordsChanged: whenQuiet(quietMs, current),
    handOver: async (request) => handOver(request, await current()),
    explain: async (turn) => {
      const { answer, answered } = await answerTurn(turn, await current());
      return { answer, trace: traceAnswers(answered) };
    },
    answer: async (turn) => (await answerTurn(turn, await current())).answer,
  };
}

/** Who edits sees the lists of the desk first; only then the processor is free for this. */
const quietMs = 1000;

async function openHouse(rooms: AssistantRooms, changed: readonly ChangedRecord[]): Promise<AnsweringHouse> {
  const { registry, knowledgeBase } = rooms;
  const { stored, told, services } = await readTold(registry);
  const statements = toStatements(stored, told.members.subjects);
  const stated = new Set(statements.map(({ factId }) => factId));
  const gone = changed.flatMap(({ kind, id }) => (kind === "fact" && !stated.has(id) ? [id] : []));
  await knowledgeBase.removeStatements(gone);
  await knowledgeBase.upsertStatements(statements);
  knowledgeBase.useSynonyms(new Map([...paperSynonyms(), ...topicSynonyms(told.public.topics)]));
  const everybody = openRecords(told.public, knowledgeBase);
  const members = told.members === told.public ? everybody : openRecords(told.members, knowledgeBase);
  const { repeated, saidOnce } = wordsOfQuestions(told.public.facts);
  const names = createNameIndex(
    catalogueNames(told.public.subjects, services, new Set([...repeated, ...saidOnce])),
    [...everybody.vocabulary, ...outsideWords()],
    saidOnce,
  );
  const known = readKnownQuestions(told.public.facts, names);
  return {
    ...rooms,
    names,
    topics: told.public.topics,
    services: openServices(services),
    letters: everybody.letters,
    waysOfAsking: indexWaysOfAsking(known),
    wishes: openWishes(known, names),
    outsideSense: openOutsideSense(known, names),
    sources: [
      // texts are searched in a thread, so they come first and the rest is worked out meanwhile
      createPassageSource(knowledgeBase, everybody.letters),
      createConductSource(knowledgeBase),
      offerEntitlements,
      offerMunicipalities,
      createMembershipSource(registry),
      createUnknownNamesSource(names.knows),
      ofAudience({ public: everybody.sources, members: members.sources }),
    ],
  };
}

/** The sources of answers that rest on records, over what one audience may see; nothing of the rest is in them. */
function openRecords(
  { facts, programmes, practices, subjects, topics, decisions }: ToldRecords,
  knowledgeBase: KnowledgeBase,
) {
  const index = createFactIndex(facts, subjects);
  const practice = createPracticeIndex(practices, facts, topics);
  return {
    letters: index.letters,
    vocabulary: [...index.vocabulary, ...practice.vocabulary, ...programmeVocabulary(programmes)],
    sources: [
      // where both are equally sure, what was to be computed comes before what it is computed from
      createCalculationSource(index, practice.practices),
      createFactSource(index, decidedConflicts(facts, decisions)),
      createFundingShareSource(facts),
      createAbbreviationSource(knowledgeBase, facts, subjects),
      createProgrammeSource(facts, programmes),
      createResponsibleOfficeSource(facts),
      createPracticeSource(practice),
    ],
  };
}

/** Asks the sources over what the asker may see. */
function ofAudience(sources: Record<Visibility, readonly AnswerSource[]>): AnswerSource {
  return async (inquiry) =>
    (await Promise.all(sources[inquiry.asker.visibility].map((offer) => offer(inquiry)))).flat();
}

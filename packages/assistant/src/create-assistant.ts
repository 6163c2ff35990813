import type { CalendarDay } from "@stadtlotse/domain";
import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";
import { type AnsweringHouse, answerTurn } from "./answer-turn.js";
import type { Assistant } from "./assistant.js";
import { indexWaysOfAsking } from "./examples/ways-of-asking.js";
import { handOver } from "./handover/hand-over.js";
import { keepCurrent } from "./keep-current.js";
import type { Rewording } from "./model/create-rewording.js";
import { catalogueNames } from "./names/catalogue.js";
import { createNameIndex } from "./names/name-index.js";
import { createCalculationSource } from "./sources/calculations/offer-calculations.js";
import { createConductSource } from "./sources/conduct/offer-conduct.js";
import { offerEntitlements } from "./sources/entitlements/offer-entitlements.js";
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
  const current = await keepCurrent(rooms.registry.facts, (changed) => openHouse(rooms, changed));
  return {
    handOver: async (request) => handOver(request, await current()),
    explain: async (turn) => answerTurn(turn, await current()),
    answer: async (turn) => (await answerTurn(turn, await current())).answer,
  };
}

async function openHouse(rooms: AssistantRooms, changed: readonly string[]): Promise<AnsweringHouse> {
  const { registry, knowledgeBase } = rooms;
  const stored = await registry.facts.list();
  const statements = toStatements(stored);
  const told = new Set(statements.map(({ factId }) => factId));
  await knowledgeBase.removeStatements(changed.filter((id) => !told.has(id)));
  await knowledgeBase.upsertStatements(statements);
  const facts = stored.map(({ fact }) => fact);
  const index = createFactIndex(facts);
  const practice = createPracticeIndex();
  const vocabulary = [...index.vocabulary, ...practice.vocabulary, ...programmeVocabulary];
  const names = createNameIndex(catalogueNames(), vocabulary);
  return {
    ...rooms,
    names,
    waysOfAsking: indexWaysOfAsking(facts, names),
    sources: [
      createConductSource(knowledgeBase),
      offerEntitlements,
      offerMunicipalities,
      createMembershipSource(registry),
      // where both are equally sure, what was to be computed comes before what it is computed from
      createCalculationSource(index),
      createFactSource(index),
      createFundingShareSource(facts),
      createProgrammeSource(facts),
      createPracticeSource(practice),
      createPassageSource(knowledgeBase),
    ],
  };
}

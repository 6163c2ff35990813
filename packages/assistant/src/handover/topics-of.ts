import { type NetworkService, type Topic, topicsNamed } from "@stadtlotse/domain";
import { networkServices } from "@stadtlotse/domain/reference/services";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { topics as knownTopics } from "@stadtlotse/domain/reference/topics";
import type { Understanding } from "../understand/understanding.js";

/** What a question can be about without pointing at anybody: no municipalities, no areas. */
const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(subjects)
    .filter(([, { kind }]) => kind !== "municipality")
    .map(([id, { name }]) => [id, name] as const),
  ...knownTopics.map(({ id, name }) => [id, name] as const),
]);

/** Ids of the topics, networks, programmes and services that a question is about; nothing that names who asks. */
export function topicsOf(
  { question, mentions, leans, carried }: Understanding,
  topics: readonly Topic[] = knownTopics,
  services: readonly NetworkService[] = networkServices,
): string[] {
  const named = [
    ...topicsNamed(topics, question).map(({ topic }) => topic.id),
    ...mentions.map(({ id }) => id),
    ...(leans ? (carried?.subjects ?? []) : []),
  ];
  return [...new Set(named)].filter((id) => names.has(id) || services.some((service) => service.id === id));
}

/** The German names of topics. */
export function namesOfTopics(
  ids: readonly string[],
  services: readonly NetworkService[] = networkServices,
): string[] {
  const offered = new Map(services.map(({ id, shortName }) => [id, shortName]));
  return ids.map((id) => names.get(id) ?? offered.get(id) ?? id);
}

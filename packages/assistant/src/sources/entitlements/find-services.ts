import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { type Likeness, serviceKey } from "../../examples/ways-of-asking.js";
import { coverageBy, createTermSpace, hear, stemsOf } from "../../terms/term-space.js";
import type { Understanding } from "../../understand/understanding.js";

const services = serviceMatrix2021.services.map(({ id, name, shortName, aliases }) => ({
  id,
  spellings: [name, shortName, ...aliases].map(stemsOf),
}));
const space = createTermSpace(
  services.map(({ spellings }) => new Set(spellings.flatMap((stems) => [...stems]))),
  [],
);

/** Two that are nearly as like a question are both meant, or cannot be told apart. */
const asGood = 0.95;

/** The services that people ask for in ways like this, the best first. */
export function servicesLike(likeness: Likeness, least: number): { id: string; score: number }[] {
  const scored = services
    .map(({ id }) => ({ id, score: likeness.get(serviceKey(id)) ?? 0 }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  return scored.filter(({ score }) => score >= (scored[0]?.score ?? 0) * asGood).slice(0, 2);
}

/** So much of a service's name, or of an everyday name for it, must be in the question. */
const enough = 0.72;

/** Ids of the services that a question means, by name or in everyday words, the order of the words set aside. */
export function findServices({ mentions, stems }: Understanding): string[] {
  const named = mentions.filter(({ kind }) => kind === "service").map(({ id }) => id);
  const heard = hear(stems, space);
  const meant = services.filter(({ spellings }) =>
    spellings.some((spelling) => spelling.size > 1 && coverageBy(heard, spelling, space) >= enough),
  );
  return [...new Set([...named, ...meant.map(({ id }) => id)])];
}

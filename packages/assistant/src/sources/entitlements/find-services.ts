import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { coverageBy, createTermSpace, hear, stemsOf } from "../../terms/term-space.js";
import type { Understanding } from "../../understand/understanding.js";

const services = serviceMatrix2021.services.map(({ id, name, shortName, aliases }) => ({
  id,
  spellings: [name, shortName, ...aliases].map(stemsOf),
}));
const space = createTermSpace(
  services.map(({ spellings }) => new Set(spellings.flatMap((stems) => [...stems]))),
);

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

import { serviceMatrix2021 } from "@stadtlotse/domain/reference/services";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { Name } from "./name-index.js";

/** Everything that a question can name. */
export function catalogueNames(): Name[] {
  return [
    ...Object.entries(subjects).map(([id, { name, aliases }]) => ({
      id,
      kind: "subject" as const,
      name,
      aliases,
    })),
    ...serviceMatrix2021.services.map(({ id, name, shortName, aliases }) => ({
      id,
      kind: "service" as const,
      name: shortName,
      aliases: [name, ...aliases],
    })),
  ];
}

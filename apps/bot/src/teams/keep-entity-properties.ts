import { createRequire } from "node:module";
import { Entity } from "botframework-connector/lib/connectorApi/models/mappers.js";

/**
 * Lets citations, AI label and sensitivity label through to Teams.
 *
 * The serializer of botframework-connector 4.23 drops every property of an entity that it does not know. Its
 * mapper is mended in place, which only helps if nobody sends through a second copy of the library.
 *
 * @throws Error when several copies are installed
 */
export function keepEntityProperties(): void {
  const copies = new Set(connectorsInUse());
  if (copies.size !== 1) {
    throw new Error(`botframework-connector must be installed once, found: ${[...copies].join(", ")}`);
  }
  Entity.type.additionalProperties ??= { type: { name: "Object" } };
}

/** The file of botframework-connector that each library loads. */
function connectorsInUse(): string[] {
  const own = createRequire(import.meta.url);
  const botbuilder = createRequire(own.resolve("botbuilder"));
  const teams = createRequire(own.resolve("@microsoft/teams-ai"));
  const users = [
    own,
    botbuilder,
    createRequire(botbuilder.resolve("botbuilder-core")),
    createRequire(teams.resolve("botbuilder")),
  ];
  return users.map((user) => user.resolve("botframework-connector"));
}

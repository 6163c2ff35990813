import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import { sources } from "@stadtlotse/domain/reference/sources";
import { topics } from "@stadtlotse/domain/reference/topics";
import { RegistryError } from "../errors.js";
import { texts } from "../texts.de.js";

const knownAgs = new Set(municipalities.map(({ ags }) => ags));
const knownTopics = new Set(topics.map(({ id }) => id));
const knownSources = new Set(sources.map(({ id }) => id as string));
const northRhineWestphalia = "05";

/** What a field that names something else must name, wherever it stands. */
const rules: Readonly<Record<string, (value: string) => string | undefined>> = {
  ags: (value) =>
    /^\d{8}$/.test(value) && (!value.startsWith(northRhineWestphalia) || knownAgs.has(value))
      ? undefined
      : texts.unknownMunicipality(value),
  topicIds: (value) => (knownTopics.has(value) ? undefined : texts.unknownTopic(value)),
  sourceId: (value) => (knownSources.has(value) ? undefined : texts.unknownSource(value)),
  sourceIds: (value) => (knownSources.has(value) ? undefined : texts.unknownSource(value)),
};

/**
 * Refuses content that names a municipality, a topic or a source that there is not.
 *
 * @throws RegistryError `INVALID_INPUT` with a German reason
 */
export function requireKnown(content: object): void {
  for (const [field, rule] of Object.entries(rules)) {
    for (const value of [Reflect.get(content, field)].flat()) {
      const reason = typeof value === "string" ? rule(value) : undefined;
      if (reason !== undefined) {
        throw new RegistryError("INVALID_INPUT", `${field} names what is not known`, { reason });
      }
    }
  }
}

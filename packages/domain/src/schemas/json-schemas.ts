import * as z from "zod";
import * as schemas from "./public-schemas.js";

/** One JSON Schema (draft 2020-12) as plain data. */
export type JsonSchemaDefinition = Record<string, unknown>;

/**
 * The JSON Schemas of all public types by their id. Types refer to each other by `#/$defs/ID` within one document.
 *
 * @example
 * Object.keys(jsonSchemas().$defs).includes("Municipality")
 * //=> true
 */
export function jsonSchemas(): { $schema: string; $defs: Record<string, JsonSchemaDefinition> } {
  const registry = z.registry<{ id: string }>();
  for (const schema of Object.values(schemas)) {
    const id = schema.meta()?.id;
    if (id !== undefined) registry.add(schema, { id });
  }
  const { schemas: byId } = z.toJSONSchema(registry, { io: "input", uri: (id) => `#/$defs/${id}` });
  const definitions = Object.entries(byId).map(([id, { $schema: _, $id: __, ...definition }]) => [
    id,
    definition,
  ]);
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $defs: Object.fromEntries(definitions) };
}

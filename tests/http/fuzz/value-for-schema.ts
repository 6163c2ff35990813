import fc from "fast-check";
import { hostileText, hostileValue } from "./hostile.js";
import type { Schema } from "./schema.js";

const deepest = 6;

/** Values that a schema describes, of which about one part in twelve is something else. */
export function valueFor(
  schema: Schema,
  resolve: (schema: Schema) => Schema,
  depth = 0,
): fc.Arbitrary<unknown> {
  const plain = plainValueOf(resolve(schema), (inner) => valueFor(inner, resolve, depth + 1), depth);
  return fc.oneof({ weight: 11, arbitrary: plain }, { weight: 1, arbitrary: hostileValue });
}

type Inner = (schema: Schema) => fc.Arbitrary<unknown>;

function plainValueOf(schema: Schema, inner: Inner, depth: number): fc.Arbitrary<unknown> {
  if (depth > deepest) return hostileValue;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(inner));
  if (schema.allOf) return fc.tuple(...schema.allOf.map(inner)).map(merge);
  const [type] = [schema.type].flat();
  switch (type) {
    case "object":
      return objectOf(schema, inner);
    case "array":
      return fc.array(schema.items ? inner(schema.items) : hostileValue, {
        minLength: Math.min(schema.minItems ?? 0, 3),
        maxLength: 3,
      });
    case "integer":
    case "number":
      return fc.integer(rangeOf(schema));
    case "boolean":
      return fc.boolean();
    case "string":
      return textOf(schema);
    default:
      return hostileValue;
  }
}

/** Each field, one that is missing now and then, and one that does not belong there now and then. */
function objectOf({ properties = {}, required = [] }: Schema, inner: Inner): fc.Arbitrary<unknown> {
  const known = fc.record(
    Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, inner(schema)])),
    { requiredKeys: required },
  );
  const extra = fc.option(fc.tuple(hostileText, hostileValue), { freq: 10, nil: undefined });
  const missing = fc.option(fc.nat(), { freq: 10, nil: undefined });
  return fc.tuple(known, extra, missing).map(([value, added, at]) => {
    const entries = Object.entries(value).filter((_, index) => at === undefined || index !== at % 5);
    return Object.fromEntries(added === undefined ? entries : [...entries, added]);
  });
}

function rangeOf({ minimum, maximum }: Schema): { min: number; max: number } {
  const min = Math.max(minimum ?? -2, -(2 ** 31));
  return { min, max: Math.max(min, Math.min(maximum ?? 2 ** 31 - 1, 2 ** 31 - 1)) };
}

function textOf({ pattern, format, minLength = 0, maxLength = 60 }: Schema): fc.Arbitrary<string> {
  if (format === "date-time") return fc.constantFrom("2026-11-22T10:00:00Z", "2026-11-22T10:00:00.123Z");
  if (format === "date") return fc.constant("2026-11-22");
  if (format === "uri") return fc.constant("https://a.example/x?y=z");
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const words = fc.constantFrom("Unna", "Leerstand in der Innenstadt", "2026-11-22", "leerstand", "05978036");
  const length = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) };
  return fc.oneof(words, fc.string({ unit: "grapheme", ...length }));
}

function merge(parts: unknown[]): unknown {
  return Object.assign({}, ...parts.filter((part) => typeof part === "object"));
}

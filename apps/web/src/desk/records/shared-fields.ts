import { choicesFrom, labelled, named } from "./choice-source.js";
import type { FieldSpec } from "./field-spec.js";

// Fields that several kinds of records have.

export const title = { kind: "line", required: true } satisfies FieldSpec;
export const municipality = { kind: "municipality", required: true } satisfies FieldSpec;
export const topics = { kind: "choices", from: choicesFrom("topics", named) } satisfies FieldSpec;
export const programmes = { kind: "choices", from: choicesFrom("programmes", named) } satisfies FieldSpec;
export const network = { kind: "choice", from: labelled("CollaborationId") } satisfies FieldSpec;
export const visibility = {
  kind: "choice",
  from: labelled("Visibility"),
  required: true,
} satisfies FieldSpec;
export const certainty = { kind: "choice", from: labelled("Certainty"), required: true } satisfies FieldSpec;
export const source = {
  kind: "choice",
  from: choicesFrom("sources", named),
  required: true,
} satisfies FieldSpec;
export const event = { kind: "choice", from: choicesFrom("events", named) } satisfies FieldSpec;

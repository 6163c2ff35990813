import { choicesFrom } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

const terms = choicesFrom("glossary", (glossary) =>
  glossary
    .map(({ id, term }) => ({ value: id, label: term }))
    .toSorted((left, right) => left.label.localeCompare(right.label, "de")),
);

/** The terms of the field, each in one sentence. */
export const glossary = describeKind({
  path: "/v1/glossary",
  address: "glossar",
  words: texts.glossary,
  titleField: "term",
  columns: ["definition"],
  starts: { aliases: [], seeAlso: [], sourceId: "geschaeftsstelle" },
  fields: {
    term: shared.title,
    aliases: { kind: "lines" },
    definition: { kind: "text", required: true },
    seeAlso: { kind: "choices", from: terms },
    sourceId: { kind: "choice", from: shared.source.from },
  },
});

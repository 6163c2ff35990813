import type { GlossaryTermRecord } from "../glossary/glossary-term-record.js";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

/** What a term of the field means. */
export function stateGlossaryTerm({ id, term, definition }: GlossaryTermRecord): RecordStatement[] {
  return [
    {
      id: `glossary-term.${id}`,
      subject: id,
      predicate: "definition",
      value: { kind: "text", value: definition },
      statement: texts.definition(term, definition),
    },
  ];
}

import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { SuccessionRecord } from "../funding/funding-records.js";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

const knownSubjects: Readonly<Record<string, { name: string }>> = subjects;

/** Which programme carries on which: said of the one, and of the other. */
export function stateSuccession(record: SuccessionRecord): RecordStatement[] {
  const { id, predecessorId, successorId, from, extent } = record;
  const predecessor = record.predecessorName ?? knownSubjects[predecessorId]?.name ?? predecessorId;
  const successor = record.successorName ?? knownSubjects[successorId]?.name ?? successorId;
  const statement = texts.succession(predecessor, successor, from, extent);
  return [
    {
      id: `succession.${id}.successor`,
      subject: predecessorId,
      predicate: "successor",
      qualifier: successorId,
      value: { kind: "text", value: successor },
      statement,
    },
    {
      id: `succession.${id}.predecessor`,
      subject: successorId,
      predicate: "predecessor",
      qualifier: predecessorId,
      value: { kind: "text", value: predecessor },
      statement,
    },
  ];
}

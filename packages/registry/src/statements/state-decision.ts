import { predicates as knownPredicates } from "@stadtlotse/domain/reference/predicates";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { ConflictDecisionRecord } from "../conflict-decisions/conflict-decision-record.js";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

const knownSubjects: Readonly<Record<string, { name: string }>> = subjects;

/** How the office has decided on statements that disagree, so that an answer can cite it. */
export function stateDecision(record: ConflictDecisionRecord): RecordStatement[] {
  const { id, subject, predicates, outcome, factId, reason, statements } = record;
  const labels = predicates.map((predicate) => knownPredicates[predicate]?.label ?? predicate);
  const name = [knownSubjects[subject]?.name, labels.join(" und ")]
    .filter((part) => part !== undefined)
    .join(": ");
  const holds = statements.find((each) => each.factId === factId)?.statement;
  return [
    {
      id: `decision.${id}`,
      subject,
      predicate: predicates[0] ?? subject,
      qualifier: `decision.${id}`,
      value: { kind: "text", value: outcome },
      statement: texts.decision(name, holds, reason),
    },
  ];
}

import type { ConflictDecisionRecord } from "../conflict-decisions/conflict-decision-record.js";
import { nameConflict } from "../conflict-decisions/name-conflict.js";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

/** How the office has decided on statements that disagree, so that an answer can cite it. */
export function stateDecision(record: ConflictDecisionRecord): RecordStatement[] {
  const { id, subject, predicates, outcome, factId, reason, statements } = record;
  const holds = statements.find((each) => each.factId === factId)?.statement;
  return [
    {
      id: `decision.${id}`,
      subject,
      predicate: predicates[0] ?? subject,
      qualifier: `decision.${id}`,
      value: { kind: "text", value: outcome },
      statement: texts.decision(nameConflict(record), holds, reason),
    },
  ];
}

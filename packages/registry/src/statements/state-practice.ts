import { statePractice as stateExample } from "@stadtlotse/domain/reference/practice-facts";
import type { BestPracticeRecord } from "../good-practice/good-practice-record.js";
import type { RecordStatement } from "./record-statement.js";

/** What was done where, as of the examples that the release brings along; nothing of a draft. */
export function statePractice(practice: BestPracticeRecord): RecordStatement[] {
  if (practice.state !== "published") return [];
  const { id, subject, predicate, value, statement } = stateExample(practice);
  return [{ id, subject, predicate, value, statement }];
}

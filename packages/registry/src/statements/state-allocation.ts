import { subjects } from "@stadtlotse/domain/reference/subjects";
import type { AllocationRecord } from "../funding/funding-records.js";
import type { RecordStatement } from "./record-statement.js";
import { statementTexts as texts } from "./texts.de.js";

const million = 1_000_000;

/** What a programme granted in a year. */
export function stateAllocation(allocation: AllocationRecord): RecordStatement[] {
  const { id, programmeId, year, totalEur, approximation } = allocation;
  return [
    {
      id: `allocation.${id}`,
      subject: programmeId,
      predicate: "funding-total",
      qualifier: String(year),
      value: { kind: "number", value: totalEur / million, unit: "million EUR", approximation },
      statement: texts.allocation(allocation, subjects[programmeId]?.name ?? programmeId),
    },
  ];
}

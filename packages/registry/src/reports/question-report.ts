import type { Database } from "@stadtlotse/database";
import { asc, eq, sql } from "drizzle-orm";
import { questionCounts } from "../storage/tables.js";
import type { AnswerOutcome, CountedQuestion, QuestionCount, QuestionGrouping, Reports } from "./reports.js";

/** Questions as counters that only go up; which question made them go up is stored nowhere. */
export function createQuestionReport({
  orm,
  writes,
}: Database): Pick<Reports, "countQuestion" | "questions"> {
  return {
    async countQuestion(question) {
      const count = sql`${questionCounts.count} + 1`;
      await writes.run(() =>
        orm
          .insert(questionCounts)
          .values(countersOf(question))
          .onConflictDoUpdate({
            target: [questionCounts.month, questionCounts.by, questionCounts.value, questionCounts.outcome],
            set: { count },
          }),
      );
    },
    async questions(by) {
      const rows = await orm
        .select()
        .from(questionCounts)
        .where(eq(questionCounts.by, by))
        .orderBy(asc(questionCounts.month), asc(questionCounts.value));
      const counts = new Map<string, QuestionCount>();
      for (const { month, value, outcome, count } of rows) {
        const key = `${month} ${value}`;
        const found = counts.get(key) ?? { month, ...(value === "" ? {} : { value }), ...noneYet() };
        counts.set(key, { ...found, [outcome]: count });
      }
      return [...counts.values()];
    },
  };
}

function countersOf({ day, outcome, tier, unit, topics }: CountedQuestion) {
  const belongs: [by: QuestionGrouping, value: string][] = [
    ["all", ""],
    ["tier", tier],
    ["unit", unit ?? ""],
    ...(topics.length === 0 ? [""] : [...new Set(topics)]).map((topic): ["topic", string] => [
      "topic",
      topic,
    ]),
  ];
  return belongs.map(([by, value]) => ({ month: day.slice(0, 7), by, value, outcome, count: 1 }));
}

function noneYet(): Record<AnswerOutcome, number> {
  return { answered: 0, clarification: 0, restricted: 0, declined: 0 };
}

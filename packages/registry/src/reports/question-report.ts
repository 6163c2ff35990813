import type { Database } from "@stadtlotse/database";
import { asc, eq } from "drizzle-orm";
import { questionCounts } from "../storage/tables.js";
import type { AnswerOutcome, CountedQuestion, QuestionCount, QuestionGrouping, Reports } from "./reports.js";

/** Written by hand, as every question waits for it: the builder takes longer than the database. */
const countUp = `
  INSERT INTO question_counts (month, "by", value, outcome, count)
  SELECT value ->> 'month', value ->> 'by', value ->> 'value', value ->> 'outcome', 1 FROM json_each(?)
  WHERE true
  ON CONFLICT (month, "by", value, outcome) DO UPDATE SET count = count + 1`;

/** Questions as counters that only go up; which question made them go up is stored nowhere. */
export function createQuestionReport({
  client,
  orm,
  writes,
}: Database): Pick<Reports, "countQuestion" | "questions"> {
  return {
    async countQuestion(question) {
      const counters = JSON.stringify(countersOf(question));
      await writes.run(() => client.execute({ sql: countUp, args: [counters] }));
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
  return belongs.map(([by, value]) => ({ month: day.slice(0, 7), by, value, outcome }));
}

function noneYet(): Record<AnswerOutcome, number> {
  return { answered: 0, clarification: 0, restricted: 0, declined: 0 };
}

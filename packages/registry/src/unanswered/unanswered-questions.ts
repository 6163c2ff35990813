import type { Database } from "@stadtlotse/database";
import { eq, type SQL, sql } from "drizzle-orm";
import type { UnansweredCount, UnansweredQuestion, UnansweredQuestions } from "../registry.js";
import { unanswered } from "../storage/tables.js";

/** Questions without an answer, as what can be counted; their words stand here never. */
export function createUnansweredQuestions({ orm, writes }: Database): UnansweredQuestions {
  return {
    async record({ topics, unit, ...question }) {
      const row = { ...question, unit: unit ?? null, topics: JSON.stringify(topics) };
      await writes.run(() => orm.insert(unanswered).values(row));
    },
    async find(id) {
      const row = await orm.select().from(unanswered).where(eq(unanswered.id, id)).get();
      return row && toQuestion(row);
    },
    async report(by) {
      const counts = { declined: countOf("declined"), restricted: countOf("restricted") };
      const total = await orm.select(counts).from(unanswered).get();
      const value = columns[by];
      const rows = await orm
        .select({ value, ...counts })
        .from(unanswered)
        .leftJoin(sql`json_each(${unanswered.topics}) AS topic`, sql`${by === "topic"}`)
        .groupBy(value)
        .orderBy(sql`count(*) DESC, ${value}`);
      return { by, total: total ?? { declined: 0, restricted: 0 }, counts: rows.map(toCount) };
    },
  };
}

const columns: Readonly<Record<"topic" | "tier" | "unit", SQL<string | null>>> = {
  topic: sql`topic.value`,
  tier: sql`${unanswered.tier}`,
  unit: sql`${unanswered.unit}`,
};

function countOf(outcome: UnansweredQuestion["outcome"]): SQL<number> {
  return sql<number>`count(*) FILTER (WHERE ${unanswered.outcome} = ${outcome})`.mapWith(Number);
}

function toCount({ value, ...counts }: Omit<UnansweredCount, "value"> & { value: string | null }) {
  return { ...counts, ...(value === null ? {} : { value }) };
}

function toQuestion({ unit, topics, ...row }: typeof unanswered.$inferSelect): UnansweredQuestion {
  return { ...row, topics: JSON.parse(topics), ...(unit === null ? {} : { unit }) };
}

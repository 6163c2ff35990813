import type { QuestionCount } from "@stadtlotse/client";

/** Questions of one kind over all months of a report. */
export interface CountGroup {
  /** Missing where it is not known. */
  value: string | undefined;
  total: number;
  /** Of all questions the share that got an answer, 0 to 1. */
  shareAnswered: number;
  /** How many there were in each month. */
  byMonth: ReadonlyMap<string, number>;
}

export function totalOf({ answered, clarification, restricted, declined }: QuestionCount): number {
  return answered + clarification + restricted + declined;
}

/** The groups of a report, the largest first. */
export function groupCounts(counts: readonly QuestionCount[]): CountGroup[] {
  const groups = new Map<string | undefined, QuestionCount[]>();
  for (const count of counts) groups.set(count.value, [...(groups.get(count.value) ?? []), count]);
  return [...groups]
    .map(([value, members]) => {
      const total = members.reduce((sum, count) => sum + totalOf(count), 0);
      const answered = members.reduce((sum, count) => sum + count.answered, 0);
      return {
        value,
        total,
        shareAnswered: total === 0 ? 0 : answered / total,
        byMonth: new Map(members.map((count) => [count.month, totalOf(count)])),
      };
    })
    .toSorted((left, right) => right.total - left.total);
}

import type { Ticket } from "@stadtlotse/client";

const dayMs = 86_400_000;

/** How many days it took to answer, in the mean of the answered tickets; `undefined` when none is. */
export function meanDaysToAnswer(
  tickets: readonly Pick<Ticket, "state" | "createdAt" | "updatedAt">[],
): number | undefined {
  const days = tickets
    .filter(({ state }) => state === "answered")
    .map(({ createdAt, updatedAt }) => (Date.parse(updatedAt) - Date.parse(createdAt)) / dayMs);
  return days.length === 0 ? undefined : days.reduce((sum, each) => sum + each, 0) / days.length;
}

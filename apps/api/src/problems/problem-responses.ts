import { Problem } from "./problem.js";
import { type ProblemStatus, problemKinds } from "./problem-kinds.js";

export interface ProblemResponse {
  description: string;
  content: { "application/problem+json": { schema: typeof Problem } };
}

/** The error responses of a route for its OpenAPI description. Every route can fail with 401 and 500. */
export function problemResponses<S extends ProblemStatus>(
  ...statuses: S[]
): Record<S | 401 | 500, ProblemResponse> {
  const entries = [...statuses, 401, 500].map((status) => [
    status,
    { description: describe(status), content: { "application/problem+json": { schema: Problem } } },
  ]);
  return Object.fromEntries(entries);
}

function describe(status: number): string {
  const titles = Object.values(problemKinds).flatMap((kind) => (kind.status === status ? [kind.title] : []));
  return [...new Set(titles)].join("; ");
}

import { Problem } from "./problem.js";
import { type ProblemStatus, problemKinds } from "./problem-kinds.js";

export interface ProblemResponse {
  description: string;
  content: { "application/problem+json": { schema: typeof Problem } };
}

/** Error responses of a route for its OpenAPI description. Those that every route has are added where it is defined. */
export function problemResponses<S extends ProblemStatus>(...statuses: S[]): Record<S, ProblemResponse> {
  const entries = statuses.map((status) => [
    status,
    { description: describe(status), content: { "application/problem+json": { schema: Problem } } },
  ]);
  return Object.fromEntries(entries);
}

function describe(status: number): string {
  const titles = Object.values(problemKinds).flatMap((kind) => (kind.status === status ? [kind.title] : []));
  return [...new Set(titles)].join("; ");
}

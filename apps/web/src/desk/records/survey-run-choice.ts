import { formatDate } from "../../formats/format-date.js";
import { choicesFrom } from "./choice-source.js";
import type { FieldSpec } from "./field-spec.js";

/** One run of a survey, known by the days on which it can be answered. */
export const surveyRun = {
  kind: "choice",
  from: choicesFrom("surveyRuns", (runs) =>
    runs.map(({ id, opensOn, closesOn }) => ({
      value: id,
      label: `${formatDate(opensOn)} – ${formatDate(closesOn)}`,
    })),
  ),
} satisfies FieldSpec;

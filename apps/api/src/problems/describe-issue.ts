import type * as z from "zod";
import type { FieldError } from "./problem.js";

type Issue = z.core.$ZodIssue;

/**
 * Says in German what is wrong with the input.
 *
 * @param input what was checked, to tell a missing field from a wrong one
 */
export function describeIssue(issue: Issue, input: unknown): FieldError[] {
  const field = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      field: [field, key].filter(Boolean).join("."),
      message: `Das Feld „${key}“ gibt es hier nicht.`,
    }));
  }
  const name = field === "" ? "Die Anfrage" : `„${field}“`;
  const missing = issue.code === "invalid_type" && valueAt(input, issue.path) === undefined;
  return [{ field, message: missing ? `${name} fehlt.` : `${name} ${explain(issue)}` }];
}

const typeNames: Record<string, string> = {
  string: "ein Text",
  number: "eine Zahl",
  int: "eine ganze Zahl",
  boolean: "wahr oder falsch",
  array: "eine Liste",
  object: "ein Objekt",
};

/** Forms that the domain asks for, whose messages are for developers. */
const domainForms: Readonly<Record<string, string>> = {
  "calendar-date": "muss ein Datum sein: JJJJ, JJJJ-MM oder JJJJ-MM-TT.",
  "calendar-day": "muss ein Tag sein: JJJJ-MM-TT.",
};

function explain(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return `muss ${typeNames[issue.expected] ?? "von anderer Art"} sein.`;
    case "too_small":
      return `${atLeast(issue)}.`;
    case "too_big":
      return `${atMost(issue)}.`;
    case "invalid_value":
      return `muss einer dieser Werte sein: ${issue.values.map(String).join(", ")}.`;
    case "custom":
      return domainForms[String(issue.params?.expected)] ?? issue.message;
    default:
      return "hat nicht die richtige Form.";
  }
}

function atLeast({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin !== "string") return `muss mindestens ${minimum} sein`;
  return minimum === 1 ? "darf nicht leer sein" : `muss mindestens ${minimum} Zeichen haben`;
}

function atMost({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  return origin === "string" ? `darf höchstens ${maximum} Zeichen haben` : `darf höchstens ${maximum} sein`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

import { type ValueKind, valueKinds } from "./asked-value.de.js";

/** The kind of value that a folded question wants; `undefined` where any text may answer. */
export function askedValue(folded: string): ValueKind | undefined {
  return valueKinds.find(({ asked }) => asked.test(folded));
}

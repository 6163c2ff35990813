import { facts } from "@stadtlotse/domain/reference/facts";
import type { Draft } from "../../compose/draft.js";
import { factStatement } from "../facts/fact-evidence.js";
import { membershipTexts as texts } from "./texts.de.js";

/** Whether one can join a former network or a working community alone: what the umbrella network says of it. */
export function draftPartAlone(): Draft {
  const rule = facts.find(
    ({ subject, predicate, value }) =>
      subject === "netzwerk-stadtentwicklung-nrw" &&
      predicate === "membership-condition" &&
      value.kind === "boolean",
  );
  if (!rule) throw new Error("a fact states that the parts cannot be joined alone");
  const told = factStatement(rule);
  return {
    outcome: "answered",
    statements: [{ ...told, text: `${texts.notAlone} ${told.text}` }],
    suggestions: [texts.askFee],
    origin: "facts",
  };
}

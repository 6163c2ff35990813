import type { Fact } from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import type { Draft } from "../../compose/draft.js";
import { factStatement } from "../facts/fact-evidence.js";
import { joined } from "./joining.js";
import { membershipTexts as texts } from "./texts.de.js";

/** Whether one can join a former network or a working community alone: what the umbrella network says of it. */
export function draftPartAlone(): Draft {
  const told = factStatement(rule());
  return {
    outcome: "answered",
    statements: [{ ...told, text: `${texts.notAlone} ${told.text}` }],
    suggestions: [texts.askFee],
    origin: "facts",
  };
}

/** The way in: which network is joined, who may, and where it says more. */
export function draftJoining(): Draft {
  const others = ["admission", "website"].map((predicate) => known((fact) => fact.predicate === predicate));
  return {
    outcome: "answered",
    statements: [rule(), ...others].map(factStatement),
    suggestions: [texts.askFee],
    origin: "facts",
  };
}

function rule(): Fact {
  return known(({ predicate, value }) => predicate === "membership-condition" && value.kind === "boolean");
}

function known(isMeant: (fact: Fact) => boolean): Fact {
  const fact = facts.find((each) => each.subject === joined && isMeant(each));
  if (!fact) throw new Error(`a fact is missing that tells how to join ${joined}`);
  return fact;
}

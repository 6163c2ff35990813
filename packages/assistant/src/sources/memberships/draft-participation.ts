import type { Municipality, SpecialProject } from "@stadtlotse/domain";
import { facts } from "@stadtlotse/domain/reference/facts";
import type { Draft } from "../../compose/draft.js";
import { factStatement } from "../facts/fact-evidence.js";
import { membershipTexts as texts } from "./texts.de.js";

/** Whether municipalities take part in a special project: yes or no, and who does. */
export function draftParticipation({
  project,
  about,
}: {
  project: SpecialProject;
  about: readonly Municipality[];
}): Draft {
  const all = facts.find(({ subject, predicate }) => subject === project.id && predicate === "participants");
  if (!all) throw new Error(`no fact states who takes part in ${project.id}`);
  const told = factStatement(all);
  const verdicts = about.map(({ name, ags }) =>
    (project.participants.includes(ags) ? texts.takesPart : texts.takesNoPart)(name, project.name),
  );
  return {
    outcome: "answered",
    statements: [{ ...told, text: `${verdicts.join(" ")} ${told.text}` }],
    origin: "facts",
  };
}

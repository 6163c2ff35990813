import type { UndocumentedKind } from "./undocumented-kind.js";
import { ofEvents } from "./values-of-events.de.js";
import { ofJudgement } from "./values-of-judgement.de.js";
import { ofNetworks } from "./values-of-networks.de.js";
import { ofPeople } from "./values-of-people.de.js";
import { ofProgrammes } from "./values-of-programmes.de.js";
import { ofProjects } from "./values-of-projects.de.js";
import { ofTowns } from "./values-of-towns.de.js";

const values = {
  ...ofNetworks,
  ...ofTowns,
  ...ofProgrammes,
  ...ofProjects,
  ...ofEvents,
  ...ofPeople,
  ...ofJudgement,
};

export type UndocumentedValue = keyof typeof values;

/** Everything that people ask of what the sources speak of and that no source gives. */
export const undocumentedValues: Readonly<Record<UndocumentedValue, UndocumentedKind>> = values;

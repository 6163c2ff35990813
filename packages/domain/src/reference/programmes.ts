import type { FundingProgramme } from "../funding/funding-programme.js";
import { centreProgrammes } from "./programmes/centre-programmes.js";
import { endedRegularProgrammes } from "./programmes/ended-regular-programmes.js";
import { investmentPacts } from "./programmes/investment-pacts.js";
import { otherProgrammes } from "./programmes/other-programmes.js";
import { regularProgrammes } from "./programmes/regular-programmes.js";

/** The funding programmes that the sources know. Laws, directives and instruments stand in instruments.ts. */
export const programmes: readonly FundingProgramme[] = [
  ...regularProgrammes,
  ...endedRegularProgrammes,
  ...investmentPacts,
  ...centreProgrammes,
  ...otherProgrammes,
];

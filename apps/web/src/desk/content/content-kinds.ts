import type { RecordKind } from "../records/record-kind.js";
import { competitions } from "./competitions.js";
import { districtProfiles } from "./district-profiles.js";
import { events } from "./events.js";
import { expertiseListings } from "./expertise-listings.js";
import { focusProfiles } from "./focus-profiles.js";
import { glossary } from "./glossary.js";
import { goodPractice } from "./good-practice.js";
import { news } from "./news.js";
import { publications } from "./publications.js";

/** What the office writes for others, in the order of the desk. */
export const contentKinds: readonly [RecordKind, ...RecordKind[]] = [
  goodPractice,
  events,
  news,
  publications,
  districtProfiles,
  focusProfiles,
  competitions,
  expertiseListings,
  glossary,
];

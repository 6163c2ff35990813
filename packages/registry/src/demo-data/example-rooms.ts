import type { CalendarDay } from "@stadtlotse/domain";
import type { Registry } from "../registry.js";
import type { ExampleYear } from "./example-year.js";

/** What the makers of examples share. */
export interface ExampleRooms {
  registry: Registry;
  year: ExampleYear;
  today: CalendarDay;
}

/** Who makes examples, in the audit. */
export const exampleActor = "examples";

import type { TurnContext } from "botbuilder";
import { IncomingActivity } from "../activity.js";

/** The activity of a turn in our own words; the libraries' type promises fields that Teams may leave out. */
export function incomingOf({ activity }: TurnContext): IncomingActivity {
  return IncomingActivity.parse(activity);
}

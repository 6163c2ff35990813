import * as z from "zod";
import type { IncomingActivity } from "../activity.js";
import type { BotRooms } from "../conversations/chat-request.js";
import type { InvokeResult } from "../conversations/dialog.js";
import { composeResult } from "./compose-result.js";
import { findRecords } from "./find-records.js";

const maxQueryLength = 200;

const Query = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string().nullish(), value: z.unknown() })),
});

/** What somebody types into the search below the compose box, answered with cards to insert. */
export async function answerSearch({ value }: IncomingActivity, rooms: BotRooms): Promise<InvokeResult> {
  const query = Query.safeParse(value);
  if (!query.success) return { status: 400 };
  // Before anything is typed, Teams sends the parameter `initialRun` instead of words.
  const words = query.data.parameters.find(({ name }) => name !== "initialRun")?.value;
  const text = typeof words === "string" ? words.trim().slice(0, maxQueryLength) : "";
  return composeResult(text === "" ? [] : await findRecords(text, rooms));
}

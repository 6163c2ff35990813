import type { HandedOver, HandOverRequest } from "@stadtlotse/assistant";
import type { Caller } from "../requests/environment.js";
import type { Rooms } from "../rooms.js";
import type { HandOverInput } from "./hand-over-input.js";

/** Hands a question on in the name of who calls. */
export function handOver<Kind extends keyof HandedOver>(
  kind: Kind,
  { conversationId, answerId, question, transcript, consent }: HandOverInput,
  { asker, owner }: Caller,
  { assistant }: Rooms,
): Promise<HandedOver[Kind]> {
  const request: HandOverRequest<Kind> = {
    kind,
    conversationId,
    consent,
    asker,
    owner,
    ...(answerId === undefined ? {} : { answerId }),
    ...(question === undefined ? {} : { question }),
    ...(transcript === undefined ? {} : { transcript }),
  };
  return assistant.handOver(request);
}

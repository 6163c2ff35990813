import { formatCalendarDate } from "@stadtlotse/domain";
import { createCard } from "../cards/adaptive-card.js";
import { note, submit } from "../cards/elements.js";
import { cardTexts } from "../cards/texts.de.js";
import type { BotRooms, Memories } from "../conversations/chat-request.js";
import { plainMessage } from "../messages/outgoing-message.js";
import type { Deliver } from "../notices/deliver-due.js";
import { writeToPerson } from "../notices/write-to-person.js";
import { type RecordKind, showRecord } from "../submissions/show-record.js";
import { texts } from "../texts.de.js";

/** Tells a subscriber of one thing with its card; what has been withdrawn meanwhile is not told. */
export function tellNews(kind: RecordKind, rooms: BotRooms, { people }: Memories): Deliver {
  return async ({ recordId, partId, recipient }) => {
    const card = await showRecord(kind, recordId, rooms);
    if (card === undefined) return true;
    if (recipient.kind !== "person") return false;
    const programme = kind === "programme" ? await rooms.registry.programmes.find(recordId) : undefined;
    const deadline = programme?.phases.find(({ id }) => id === partId)?.deadline;
    const said =
      deadline === undefined || deadline === null
        ? texts.newsArrived
        : texts.deadlineNear(programme?.name ?? "", formatCalendarDate(deadline));
    const stop = createCard(
      cardTexts.whyTold,
      [note(cardTexts.whyTold)],
      [
        submit(texts.commands.subscriptions.title, { verb: "command", command: "subscriptions" }),
        submit(texts.commands.unsubscribe.title, { verb: "command", command: "unsubscribe" }),
      ],
    );
    return writeToPerson(recipient.key, plainMessage(said, [card, stop]), rooms.courier, people);
  };
}

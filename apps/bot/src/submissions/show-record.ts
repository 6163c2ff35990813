import { events } from "@stadtlotse/domain/reference/events";
import { handoverRoutes } from "@stadtlotse/domain/reference/handover-routes";
import { practiceExamples } from "@stadtlotse/domain/reference/practice-examples";
import { programmes } from "@stadtlotse/domain/reference/programmes";
import type { AdaptiveCard } from "../cards/adaptive-card.js";
import { contactCard } from "../cards/contact-card.js";
import { eventCard } from "../cards/event-card.js";
import { municipalityCard } from "../cards/municipality-card.js";
import { municipalityDirectory } from "../cards/municipality-named.js";
import { practiceCard } from "../cards/practice-card.js";
import { programmeCard } from "../cards/programme-card.js";
import type { BotRooms } from "../conversations/chat-request.js";

export type RecordKind = "programme" | "practice" | "event" | "municipality" | "contact";

type Show = (id: string, rooms: BotRooms) => Promise<AdaptiveCard | undefined>;

const shows: Record<RecordKind, Show> = {
  async programme(id, { today }) {
    const programme = publicRecord(programmes, id);
    return programme && programmeCard(programme, today());
  },
  async practice(id, { publicUrl }) {
    const practice = publicRecord(practiceExamples, id);
    return practice && practiceCard(practice, publicUrl);
  },
  async event(id, { today }) {
    const event = publicRecord(events, id);
    return event && eventCard(event, today());
  },
  async municipality(id, { registry }) {
    const municipality = municipalityDirectory.municipalities.find(({ ags }) => ags === id);
    return municipality && municipalityCard(municipality, await registry.memberships.of(id));
  },
  async contact(id, { today }) {
    const route = publicRecord(handoverRoutes, id);
    return route && contactCard(route, today());
  },
};

/** The card of one public record; `undefined` when there is none. */
export function showRecord(kind: RecordKind, id: string, rooms: BotRooms): Promise<AdaptiveCard | undefined> {
  return shows[kind](id, rooms);
}

/** What is members-only or not confirmed is shown on no card: cards can be passed on. */
function publicRecord<Item extends { id: string; visibility?: string; certainty: string }>(
  records: readonly Item[],
  id: string,
): Item | undefined {
  return records.find(
    (record) => record.id === id && record.visibility !== "members" && record.certainty !== "unconfirmed",
  );
}

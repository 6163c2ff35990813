import { handoverRoutes } from "@stadtlotse/domain/reference/handover-routes";
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
  async programme(id, { registry, today }) {
    const programme = publicRecord(await registry.programmes.find(id));
    return programme && programmeCard(programme, today());
  },
  async practice(id, { registry, publicUrl }) {
    const practice = publicRecord(await registry.bestPractices.find(id));
    return practice && practiceCard(practice, publicUrl);
  },
  async event(id, { registry, today }) {
    const event = publicRecord(await registry.events.find(id));
    return event && eventCard(event, today());
  },
  async municipality(id, { registry }) {
    const municipality = municipalityDirectory.municipalities.find(({ ags }) => ags === id);
    return municipality && municipalityCard(municipality, await registry.memberships.of(id));
  },
  async contact(id, { today }) {
    const route = publicRecord(handoverRoutes.find((each) => each.id === id));
    return route && contactCard(route, today());
  },
};

/** The card of one public record; `undefined` when there is none. */
export function showRecord(kind: RecordKind, id: string, rooms: BotRooms): Promise<AdaptiveCard | undefined> {
  return shows[kind](id, rooms);
}

interface Shown {
  visibility?: string;
  withdrawn?: boolean;
  certainty: string;
  /** Of what is drafted and reviewed before it is published. */
  state?: string;
}

/** What is members-only, a draft, withdrawn or not confirmed is shown on no card: cards can be passed on. */
function publicRecord<Item extends Shown>(record: Item | undefined): Item | undefined {
  const isShown =
    record !== undefined &&
    record.visibility !== "members" &&
    record.withdrawn !== true &&
    (record.state ?? "published") === "published" &&
    record.certainty !== "unconfirmed";
  return isShown ? record : undefined;
}

import { CompetitionEntryRecord, FocusProfileRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { addListingRoutes } from "./listings.js";
import { equals, includes } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import { ags, text } from "./parameters.js";
import type { Api, RouteContext } from "./route-context.js";

/** What the networks show of their members. */
export function addMemberOfferRoutes(api: Api, context: RouteContext): void {
  addOfficeRecords(api, context, {
    path: "/v1/focus-profiles",
    tag: "Networks",
    operations: {
      list: "listFocusProfiles",
      get: "getFocusProfile",
      create: "createFocusProfile",
      change: "changeFocusProfile",
      history: "getFocusProfileHistory",
    },
    nouns: ["the portrait of a member", "portraits of members"],
    title: "Mitglied im Fokus",
    missing: "Dieses Porträt gibt es nicht.",
    example: "unna-im-fokus",
    schema: FocusProfileRecord,
    name: "FocusProfile",
    store: ({ focusProfiles }) => focusProfiles,
    filters: { municipality: ags.optional(), topic: text.optional() },
    accepts: (profile, { municipality, topic }) =>
      equals(profile.ags, municipality) && includes(profile.topicIds, topic),
    texts: ({ title, text: portrait }) => [title, portrait],
    orders: { publishedOn: ({ publishedOn }) => publishedOn, title: ({ title }) => title },
    isPublished: ({ publishedOn }, today) => publishedOn !== undefined && publishedOn <= today,
  });

  addOfficeRecords(api, context, {
    path: "/v1/competition-entries",
    tag: "Networks",
    operations: {
      list: "listCompetitionEntries",
      get: "getCompetitionEntry",
      create: "createCompetitionEntry",
      change: "changeCompetitionEntry",
      history: "getCompetitionEntryHistory",
    },
    nouns: ["an entry to a competition", "entries to competitions"],
    title: "Wettbewerbsbeiträge",
    missing: "Diesen Wettbewerbsbeitrag gibt es nicht.",
    example: "ab-in-die-mitte-2026-unna",
    schema: CompetitionEntryRecord,
    name: "CompetitionEntry",
    store: ({ competitionEntries }) => competitionEntries,
    filters: { municipality: ags.optional(), year: z.coerce.number().int().optional() },
    accepts: (entry, { municipality, year }) => equals(entry.ags, municipality) && equals(entry.year, year),
    texts: ({ competition, title, description }) => [competition, title, description],
    orders: { year: ({ year }) => year, title: ({ title }) => title },
  });

  addListingRoutes(api, context);
}

import { type ExpertiseListing, matchListings } from "@stadtlotse/domain";
import { ExpertiseListingRecord } from "@stadtlotse/registry";
import * as z from "zod";
import { isOffice } from "../requests/is-office.js";
import { equals, includes } from "./matches.js";
import { addOfficeRecords } from "./office-records.js";
import { addOwnListingRoutes } from "./own-listings.js";
import { ags, idParameter, text } from "./parameters.js";
import { addRecord } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";

const ListingMatches = z
  .object({
    items: z.array(z.object({ listing: ExpertiseListingRecord, sharedTopicIds: z.array(z.string()) })),
  })
  .meta({ id: "ListingMatches" });

const missing = "Diesen Eintrag gibt es nicht.";

/** The Fachbörse: members see it, enter what they offer or look for and keep their own; the office keeps all. */
export function addListingRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  addOwnListingRoutes(api, context);
  addOfficeRecords(api, context, {
    path: "/v1/expertise-listings",
    tag: "Networks",
    operations: {
      list: "listExpertiseListings",
      get: "getExpertiseListing",
      create: "createExpertiseListing",
      change: "changeExpertiseListing",
      history: "getExpertiseListingHistory",
    },
    nouns: ["an offer or search of expertise", "what members offer and look for in the Fachbörse"],
    title: "Fachbörse",
    missing,
    example: "0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11",
    schema: ExpertiseListingRecord,
    name: "ExpertiseListing",
    store: ({ listings }) => listings,
    filters: {
      kind: ExpertiseListingRecord.shape.kind.optional(),
      municipality: ags.optional(),
      topic: text.optional(),
    },
    accepts: (listing, { kind, municipality, topic }) =>
      equals(listing.kind, kind) && equals(listing.ags, municipality) && includes(listing.topicIds, topic),
    texts: ({ title, description }) => [title, description],
    orders: { title: ({ title }) => title, createdAt: ({ createdAt }) => createdAt },
    isPublished: ({ validUntil }, today) => validUntil === undefined || today <= validUntil,
  });

  addRecord(api, context, {
    path: "/v1/expertise-listings/{id}/matches",
    operationId: "matchExpertiseListing",
    tag: "Networks",
    summary: "What members offer where one looks for it, and the other way round",
    item: ListingMatches,
    params: idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11"),
    missing,
    async find({ id }, { caller, visibility }) {
      if (!isOffice(caller) && (await visibility()) !== "members") return undefined;
      const listed = (await rooms.registry.listings.list()).filter(({ withdrawn }) => !withdrawn);
      const own = listed.find((each) => each.id === id);
      if (!own) return undefined;
      const byId = new Map(listed.map((each): [string, ExpertiseListingRecord] => [each.id, each]));
      const found = matchListings(own, listed as readonly ExpertiseListing[], rooms.today());
      return {
        items: found.flatMap(({ listing, sharedTopicIds }) => {
          const record = byId.get(listing.id);
          return record ? [{ listing: record, sharedTopicIds }] : [];
        }),
      };
    },
  });
}

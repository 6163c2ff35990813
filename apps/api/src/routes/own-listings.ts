import { ExpertiseListingRecord } from "@stadtlotse/registry";
import * as z from "zod";
import type { Caller } from "../requests/environment.js";
import { requireMember } from "../requests/require-member.js";
import { equals } from "./matches.js";
import { idParameter } from "./parameters.js";
import { addChange, addCreation, addDeletion } from "./record-changes.js";
import { creationOf, patchOf } from "./record-input.js";
import { addList } from "./resource-routes.js";
import type { Api, RouteContext } from "./route-context.js";
import { typedText } from "./typed-text.js";

const OwnListing = ExpertiseListingRecord.extend({
  title: typedText(200),
  description: typedText(4000),
  topicIds: z.array(z.string().min(1).max(100)).min(1).max(20),
  contact: typedText(200).optional(),
});
const OwnListingInput = creationOf(OwnListing, "OwnListingInput", {}, "ags", "visibility");
const OwnListingChange = patchOf(OwnListing, "OwnListingChange", "ags", "visibility", "withdrawn");
const version = z.coerce.number().int().positive().meta({ description: "Of the entry as it was seen." });

const path = "/v1/own-expertise-listings";
const tag = "Networks";
const params = idParameter("0b0f7c1e-6f3c-4f0e-9a53-1f6c7b1f8f11");
const missing = "Ihre Kommune hat keinen solchen Eintrag in der Fachbörse.";
const forMembers = "Die Fachbörse ist Mitgliedern vorbehalten.";

/** What a member offers or looks for in the Fachbörse: whoever speaks for the municipality keeps its entries. */
export function addOwnListingRoutes(api: Api, context: RouteContext): void {
  const { rooms } = context;
  const { listings } = rooms.registry;

  addList(api, context, {
    path,
    operationId: "listOwnListings",
    tag,
    summary: "List the entries of one's own municipality in the Fachbörse, those that have run out included",
    title: "Eigene Einträge in der Fachbörse",
    item: ExpertiseListingRecord,
    filters: { kind: ExpertiseListingRecord.shape.kind.optional() },
    keyOf: ({ id }) => id,
    texts: ({ title, description }) => [title, description],
    orders: { title: ({ title }) => title, createdAt: ({ createdAt }) => createdAt },
    find: async ({ kind }, { caller }) =>
      (await listings.list()).filter((each) => isOwn(each, caller) && equals(each.kind, kind)),
  });

  addCreation(api, {
    path,
    operationId: "createOwnListing",
    tag,
    summary: "Offer or look for expertise in the name of one's own municipality",
    item: ExpertiseListingRecord,
    input: OwnListingInput,
    async create(input, caller) {
      const ags = await requireMember(caller, rooms, forMembers);
      return listings.enter({ ...input, ags, visibility: "members" }, caller.owner);
    },
  });

  addChange(api, {
    path: `${path}/{id}`,
    operationId: "changeOwnListing",
    tag,
    summary: "Change an entry of one's own municipality in the Fachbörse",
    item: ExpertiseListingRecord,
    input: OwnListingChange,
    params,
    missing,
    async change(patch, caller, { id }) {
      await requireMember(caller, rooms, forMembers);
      return (await findOwn(id, caller)) && listings.change(id, patch, caller.owner);
    },
  });

  // Whoever has left the networks still takes away what stands there of them.
  addDeletion(api, {
    path: `${path}/{id}`,
    operationId: "withdrawOwnListing",
    tag,
    summary: "Withdraw an entry of one's own municipality from the Fachbörse",
    params,
    query: z.strictObject({ version }),
    missing,
    async remove(caller, { id }, { version }) {
      const withdrawn = { version, withdrawn: true };
      return !!((await findOwn(id, caller)) && (await listings.change(id, withdrawn, caller.owner)));
    },
  });

  async function findOwn(id: string, caller: Caller): Promise<ExpertiseListingRecord | undefined> {
    const listing = await listings.find(id);
    return listing && isOwn(listing, caller) ? listing : undefined;
  }
}

function isOwn({ ags, withdrawn }: ExpertiseListingRecord, { asker }: Caller): boolean {
  return !withdrawn && asker.kind === "municipality" && asker.ags === ags;
}

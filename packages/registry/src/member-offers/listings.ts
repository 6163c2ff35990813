import { randomUUID } from "node:crypto";
import type { Database } from "@stadtlotse/database";
import type { Clock } from "../clock.js";
import {
  createOfficeRecords,
  type OfficeContent,
  type OfficeRecords,
} from "../office-records/office-records.js";
import { requireKnown } from "../office-records/require-known.js";
import { createVersionedRecords, type VersionedRecords } from "../storage/versioned-records.js";
import { ExpertiseListingRecord } from "./member-offer-records.js";

/** The Fachbörse: what the office enters, and what people enter for their municipality. */
export interface Listings
  extends OfficeRecords<ExpertiseListingRecord>,
    Pick<VersionedRecords<ExpertiseListingRecord>, "listOwnedBy"> {
  /**
   * An entry of a municipality; whom it names as contact goes with the person who made it.
   *
   * @throws RegistryError `INVALID_INPUT` for a topic that is not known
   */
  enter(content: OfficeContent<ExpertiseListingRecord>, owner: string): Promise<ExpertiseListingRecord>;
}

export const listingKind = {
  name: "listing",
  schema: ExpertiseListingRecord,
  personal: { removed: ["$.contact"] },
};

export function createListings(database: Database, clock: Clock): Listings {
  const records = createVersionedRecords<ExpertiseListingRecord>(database, clock, listingKind);
  return {
    ...createOfficeRecords<ExpertiseListingRecord>(database, clock, listingKind),
    listOwnedBy: records.listOwnedBy,
    async enter(content, owner) {
      requireKnown(content);
      const listing = { ...content, editedByOffice: true, withdrawn: false };
      return records.create(randomUUID(), listing, { actor: owner, owner });
    },
  };
}

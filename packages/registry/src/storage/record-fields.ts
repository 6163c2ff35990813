import * as z from "zod";

/** What every record that people change carries. */
export interface VersionedRecord {
  id: string;
  /** Counts up with every change; who changes a record names the version that they have seen. */
  version: number;
  createdAt: string;
  updatedAt: string;
}

/** The same as the part of a schema. */
export const recordFields = {
  version: z.int().positive().meta({ description: "Counts up with every change." }),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
};

/** What of a record its maker says: all but what is counted and dated here. */
export type ContentOf<Item extends VersionedRecord> = Omit<Item, keyof VersionedRecord>;

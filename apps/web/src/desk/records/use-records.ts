import { type OfficeRecord, type RecordsPath, readRecords } from "../../server/office-records.js";
import { type Loaded, useLoaded } from "../../server/use-loaded.js";
import type { RecordKind } from "./record-kind.js";

/** All records of a kind. */
export function useRecords({ path }: Pick<RecordKind, "path">): Loaded<OfficeRecord[]> {
  return useLoaded(readKind, path);
}

function readKind(path: string): Promise<OfficeRecord[]> {
  return readRecords(path as RecordsPath); // it comes from a kind
}

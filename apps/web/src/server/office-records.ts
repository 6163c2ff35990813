import type { paths, RecordHistory } from "@stadtlotse/client";
import { client, timeout } from "./client.js";
import { dataOf } from "./data-of.js";
import { readAll } from "./read-all.js";

/** The kinds of records that all have the same routes: list, creation, change and history. */
export type RecordsPath =
  | "/v1/allocations"
  | "/v1/application-checklists"
  | "/v1/best-practices"
  | "/v1/bodies"
  | "/v1/communications"
  | "/v1/competition-entries"
  | "/v1/consultation-cases"
  | "/v1/contacts"
  | "/v1/district-profiles"
  | "/v1/event-contributions"
  | "/v1/events"
  | "/v1/facts"
  | "/v1/expertise-listings"
  | "/v1/own-expertise-listings"
  | "/v1/fee-rules"
  | "/v1/glossary"
  | "/v1/focus-profiles"
  | "/v1/networks"
  | "/v1/news"
  | "/v1/offices"
  | "/v1/programmes"
  | "/v1/publications"
  | "/v1/roles"
  | "/v1/services"
  | "/v1/successions"
  | "/v1/survey-runs"
  | "/v1/surveys"
  | "/v1/working-communities"
  | "/v1/working-groups"
  | "/v1/working-sessions";

/** A record of the kind that lies under an address. */
export type RecordAt<Path extends RecordsPath> =
  paths[Path]["get"]["responses"][200]["content"]["application/json"]["items"][number];

/** What all records of the office have in common. */
export interface OfficeRecord {
  id: string;
  version: number;
  withdrawn: boolean;
  editedByOffice: boolean;
}

/** Fields of a record by their names; in a change, null takes one away. */
export type Content = Readonly<Record<string, unknown>>;

/** @throws ApiError when the server refuses */
export function readRecords<Path extends RecordsPath>(path: Path): Promise<RecordAt<Path>[]> {
  const records = readAll(({ query, signal }) => client.GET(alike(path), { params: { query }, signal }));
  return records as Promise<OfficeRecord[]> as Promise<RecordAt<Path>[]>;
}

/** @throws ApiError when the server refuses, with what is wrong with which field */
export function createRecord(path: RecordsPath, content: Content): Promise<OfficeRecord> {
  return dataOf(client.POST(alike(path), { body: content as never, signal: timeout() }));
}

/** @throws ApiError as above, with the record as it stands now where somebody else was faster */
export function changeRecord(
  path: RecordsPath,
  { id, version }: Pick<OfficeRecord, "id" | "version">,
  changes: Content,
): Promise<OfficeRecord> {
  const body = { version, ...changes } as never;
  const params = { path: { id } };
  return dataOf(client.PATCH(`${alike(path)}/{id}`, { params, body, signal: timeout() }));
}

/** Every change of a record, oldest first. */
export async function readRecordHistory(path: RecordsPath, id: string): Promise<RecordHistory["entries"]> {
  const params = { path: { id } };
  const { entries } = await dataOf(
    // where a programme comes from is called its history
    path === "/v1/programmes"
      ? client.GET(`${path}/{id}/changes`, { params, signal: timeout() })
      : client.GET(`${alike(path)}/{id}/history`, { params, signal: timeout() }),
  );
  return entries;
}

/** The types of the client cannot follow an address that is one of several; their routes are alike. */
function alike(path: RecordsPath): "/v1/events" {
  return path as "/v1/events";
}

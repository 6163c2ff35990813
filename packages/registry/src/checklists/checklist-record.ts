import { ApplicationChecklist } from "@stadtlotse/domain";
import { sources } from "@stadtlotse/domain/reference/sources";
import type * as z from "zod";
import { RegistryError } from "../errors.js";
import { officeRecordFields } from "../office-records/office-record-fields.js";
import { texts } from "../texts.de.js";

/** What an application must bring, as it is kept. */
export const ChecklistRecord = ApplicationChecklist.extend(officeRecordFields).meta({
  id: "ChecklistRecord",
});
export type ChecklistRecord = z.infer<typeof ChecklistRecord>;

const sourceIds = new Set(sources.map(({ id }) => id as string));

/**
 * Only what a known source says stands in a checklist.
 *
 * @throws RegistryError `INVALID_INPUT` with a German reason
 */
export function requireSourcedItems({ items }: Pick<ApplicationChecklist, "items">): void {
  const unknown = items.find(({ sourceId }) => !sourceIds.has(sourceId));
  if (!unknown) return;
  throw new RegistryError("INVALID_INPUT", `the source ${unknown.sourceId} is not known`, {
    reason: texts.unknownSource(unknown.sourceId),
  });
}

import type { OfficeRecord } from "../../server/office-records.js";
import type { Lists } from "../../server/use-lists.js";
import type { ListName } from "./choice-source.js";
import { describeText } from "./describe-text.js";
import type { RecordKind } from "./record-kind.js";
import { writeRecord } from "./record-text.js";

/** By what people know a record. */
export function titleOf(kind: RecordKind, record: OfficeRecord, lists: Partial<Lists<ListName>>): string {
  const fields = kind.fields.filter(({ name }) => name === kind.titleField);
  const text = writeRecord(fields, record, lists.municipalities ?? []);
  return fields.map((field) => describeText(field, text[field.name] ?? "", lists)).join("");
}

import type { ListName } from "./choice-source.js";
import type { RecordKind } from "./record-kind.js";

/** What must be read so that the fields of a kind can be shown and filled in. */
export function listsOf({ fields }: Pick<RecordKind, "fields">): ListName[] {
  const names = fields.flatMap((field): readonly ListName[] => {
    if (field.kind === "municipality") return ["municipalities"];
    if (field.kind === "custom") return field.field.lists ?? [];
    if (field.kind !== "choice" && field.kind !== "choices") return [];
    return field.from.list === undefined ? [] : [field.from.list];
  });
  return [...new Set(names)];
}

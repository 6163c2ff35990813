import type { Municipality } from "@stadtlotse/client";
import { navigate } from "../../routing/navigation.js";
import type { Content } from "../../server/office-records.js";
import { keepTyped } from "../../session/typed-texts.js";
import type { RecordKind } from "./record-kind.js";
import { writeRecord } from "./record-text.js";

/** Opens the form of a new record with something filled in, as if it had been typed there. */
export function beginRecord(
  kind: RecordKind,
  content: Content,
  municipalities: readonly Municipality[] = [],
): void {
  const filled = Object.entries(writeRecord(kind.fields, content, municipalities)).filter(
    ([, text]) => text !== "",
  );
  keepTyped(`${kind.address}/`, { text: Object.fromEntries(filled) });
  navigate(`/schreibtisch/${kind.address}/neu`);
}

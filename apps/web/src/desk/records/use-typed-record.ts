import { useState } from "preact/hooks";
import type { OfficeRecord } from "../../server/office-records.js";
import { forgetTyped, keepTyped, readTyped, type TypedText } from "../../session/typed-texts.js";

/** What was typed over a record, and over which version of it. */
export interface TypedRecord {
  /** The record as it was when the typing began; missing for a new one. */
  base: OfficeRecord | undefined;
  typed: TypedText;
  type: (name: string, value: string) => void;
  /** Goes on from a newer version; what was typed stays. */
  rebase: (current: OfficeRecord) => void;
  /** Forgets what was typed and goes on from `current`. */
  settle: (current: OfficeRecord | undefined) => void;
}

/** What is typed over a record; it outlasts a reload under its address. */
export function useTypedRecord(address: string, record: OfficeRecord | undefined): TypedRecord {
  const [kept, setKept] = useState(record);
  const [typed, setTyped] = useState<TypedText>(() => readTyped(address) ?? { text: {} });
  // where nothing was typed there is nothing to protect from a change that came from elsewhere
  const base = Object.keys(typed.text).length === 0 ? newerOf(kept, record) : kept;
  const keep = (next: TypedText, on: OfficeRecord | undefined) => {
    keepTyped(address, next);
    setTyped(next);
    setKept(on);
  };
  return {
    base,
    typed,
    type: (name, value) =>
      keep({ ...versionOf(base), ...typed, text: { ...typed.text, [name]: value } }, base),
    rebase: (current) => keep({ ...typed, version: current.version }, current),
    settle(current) {
      forgetTyped(address);
      setTyped({ text: {} });
      setKept(current);
    },
  };
}

function newerOf(one: OfficeRecord | undefined, other: OfficeRecord | undefined): OfficeRecord | undefined {
  return (other?.version ?? 0) > (one?.version ?? 0) ? other : one;
}

function versionOf(record: OfficeRecord | undefined): { version?: number } {
  return record === undefined ? {} : { version: record.version };
}

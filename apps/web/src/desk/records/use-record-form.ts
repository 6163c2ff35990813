import { ApiError, type Municipality, type Problem } from "@stadtlotse/client";
import { useState } from "preact/hooks";
import { type Content, changeRecord, createRecord, type OfficeRecord } from "../../server/office-records.js";
import { forgetTyped, keepTyped, readTyped, type TypedText } from "../../session/typed-texts.js";
import { texts } from "../texts.de.js";
import type { RecordKind } from "./record-kind.js";
import { type RecordText, readRecord, toChanges, writeRecord } from "./record-text.js";

const words = texts.records;

/** A record in its form: what was typed, on which version, and what is wrong with it. */
export interface RecordForm {
  text: RecordText;
  /** Something was typed that is not saved. */
  isDirty: boolean;
  /** Faults by the name of the field. */
  faults: Readonly<Record<string, string>>;
  /** Counts how often faults were found. */
  refused: number;
  type: (name: string, value: string) => void;
  /** What was typed; `undefined` where faults keep it from being sent. */
  read: () => Content | undefined;
  /**
   * Sends what was read.
   *
   * @throws ApiError when the server refuses
   */
  send: (content: Content) => Promise<OfficeRecord>;
  /** Goes on from a newer version; what was typed stays. */
  rebase: (current: OfficeRecord) => void;
  /** Takes back what was typed. */
  discard: (current?: OfficeRecord) => void;
}

/** The form of a record, or of a new one; what is typed outlasts a reload. */
export function useRecordForm(
  kind: RecordKind,
  record: OfficeRecord | undefined,
  municipalities: readonly Municipality[],
): RecordForm {
  const address = `${kind.address}/${record?.id ?? ""}`;
  const [kept, setKept] = useState(record);
  const [typed, setTyped] = useState<TypedText>(() => readTyped(address) ?? { text: {} });
  // where nothing was typed there is nothing to protect from a change that came from elsewhere
  const base = Object.keys(typed.text).length === 0 ? newerOf(kept, record) : kept;
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [refused, setRefused] = useState(0);
  const refuse = (found: Readonly<Record<string, string>>) => {
    setFaults(found);
    setRefused((count) => count + 1);
  };
  const write = (of: OfficeRecord | undefined) => writeRecord(kind.fields, of ?? kind.starts, municipalities);
  const before = write(base);
  const text = { ...before, ...typed.text };
  const settle = (current: OfficeRecord | undefined) => {
    forgetTyped(address);
    setKept(current);
    setTyped({ text: {} });
    setFaults({});
  };

  return {
    text,
    faults,
    refused,
    isDirty: kind.fields.some(({ name }) => text[name] !== before[name]),
    type(name, value) {
      const next = { ...versionOf(base), ...typed, text: { ...typed.text, [name]: value } };
      keepTyped(address, next);
      setKept(base);
      setTyped(next);
      setFaults(({ [name]: _, ...others }) => others);
    },
    read() {
      const { content, faults: found } = readRecord(kind.fields, text, municipalities, base);
      if (found) refuse(Object.fromEntries(found.map(({ name, fault }) => [name, words.faults[fault]])));
      return content;
    },
    async send(content) {
      try {
        const saved = await send(kind, { base, version: typed.version, content, text, before });
        settle(saved);
        return saved;
      } catch (error) {
        refuse(faultsOf(kind, error instanceof ApiError ? error.problem : undefined));
        throw error;
      }
    },
    rebase(current) {
      setKept(current);
      setTyped({ ...typed, version: current.version });
      keepTyped(address, { ...typed, version: current.version });
    },
    discard: (current) => settle(current ?? base),
  };
}

function send(
  kind: RecordKind,
  typed: {
    base: OfficeRecord | undefined;
    version: number | undefined;
    content: Content;
    text: RecordText;
    before: RecordText;
  },
): Promise<OfficeRecord> {
  const { base, content, version } = typed;
  if (base === undefined) return createRecord(kind.path, { ...kind.starts, ...content });
  return changeRecord(kind.path, { id: base.id, version: version ?? base.version }, toChanges(kind, typed));
}

/** What the server says of a field, with the name that the field has here. */
function faultsOf({ fields }: RecordKind, problem: Problem | undefined): Record<string, string> {
  const said = (problem?.errors ?? []).flatMap(({ field, message }) => {
    const known = fields.find(({ name }) => field === name || field.startsWith(`${name}.`));
    return known ? [[known.name, message.replace(`„${field}“`, `„${known.label}“`)] as const] : [];
  });
  return Object.fromEntries(said);
}

function newerOf(one: OfficeRecord | undefined, other: OfficeRecord | undefined): OfficeRecord | undefined {
  return (other?.version ?? 0) > (one?.version ?? 0) ? other : one;
}

function versionOf(record: OfficeRecord | undefined): { version?: number } {
  return record === undefined ? {} : { version: record.version };
}

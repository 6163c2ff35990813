import { ApiError, type Municipality, type Problem } from "@stadtlotse/client";
import { useState } from "preact/hooks";
import { type Content, changeRecord, createRecord, type OfficeRecord } from "../../server/office-records.js";
import type { RecordKind } from "./record-kind.js";
import { type RecordText, readRecord, toChanges, writeRecord } from "./record-text.js";
import { texts } from "./texts.de.js";
import { useTypedRecord } from "./use-typed-record.js";

/** Faults by the name of the field. */
type Faults = Readonly<Record<string, string>>;

/** A record in its form: what was typed, and what is wrong with it. */
export interface RecordForm {
  text: RecordText;
  /** Something was typed that is not saved. */
  isDirty: boolean;
  faults: Faults;
  /** Anew whenever faults were found. */
  refusal: unknown;
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
  const { base, typed, ...typing } = useTypedRecord(`${kind.address}/${record?.id ?? ""}`, record);
  const { refuse, forgive, ...found } = useFaults();
  const before = writeRecord(kind.fields, base ?? kind.starts, municipalities);
  const text = { ...before, ...typed.text };
  const settle = (current: OfficeRecord | undefined) => {
    typing.settle(current);
    forgive();
  };
  return {
    ...found,
    text,
    isDirty: kind.fields.some(({ name }) => text[name] !== before[name]),
    type(name, value) {
      typing.type(name, value);
      forgive(name);
    },
    read() {
      const { content, faults } = readRecord(kind.fields, text, municipalities, base);
      if (faults) refuse(Object.fromEntries(faults.map(({ name, fault }) => [name, texts.faults[fault]])));
      return content;
    },
    async send(content) {
      try {
        const changes = toChanges(kind, { content, text, before });
        const saved = await sendRecord(kind, base && { ...base, ...typed }, { content, changes });
        settle(saved);
        return saved;
      } catch (error) {
        refuse(faultsOf(kind, error instanceof ApiError ? error.problem : undefined));
        throw error;
      }
    },
    rebase: typing.rebase,
    discard: (current) => settle(current ?? base),
  };
}

/** What is wrong with a form, until it is typed anew. */
function useFaults() {
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<Faults>();
  return {
    faults,
    refusal,
    refuse(found: Faults) {
      setFaults(found);
      setRefusal(found);
    },
    /** Forgets what is wrong with one field, or with all. */
    forgive(name?: string) {
      setFaults((before) => {
        if (name === undefined) return {};
        const { [name]: _, ...others } = before;
        return others;
      });
    },
  };
}

/** Makes a new record of the whole content, or sends what was changed of the version that was seen. */
function sendRecord(
  { path, starts }: RecordKind,
  seen: Pick<OfficeRecord, "id" | "version"> | undefined,
  { content, changes }: { content: Content; changes: Content },
): Promise<OfficeRecord> {
  return seen === undefined
    ? createRecord(path, { ...starts, ...content })
    : changeRecord(path, seen, changes);
}

/** What the server says of a field, with the name that the field has here. */
function faultsOf({ fields }: RecordKind, problem: Problem | undefined): Faults {
  const said = (problem?.errors ?? []).flatMap(({ field, message }) => {
    const known = fields.find(({ name }) => field === name || field.startsWith(`${name}.`));
    return known ? [[known.name, message.replace(`„${field}“`, `„${known.label}“`)] as const] : [];
  });
  return Object.fromEntries(said);
}

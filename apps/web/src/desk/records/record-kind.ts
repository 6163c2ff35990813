import type { ComponentChildren } from "preact";
import type { Content, OfficeRecord, RecordAt, RecordsPath } from "../../server/office-records.js";
import type { FieldSpec } from "./field-spec.js";

/** One field of a form. */
export type Field = FieldSpec & {
  /** Where the record keeps it; behind a point stands a field of a part of the record. */
  name: string;
  label: string;
  hint?: string;
};

/** What the desk knows of one kind of record: enough for its list, its form and its history. */
export interface RecordKind {
  path: RecordsPath;
  /** The part of the desk's address. */
  address: string;
  title: string;
  lead: string;
  /** What the button for a new one says, and the page that it opens; missing where the release settles which there are. */
  add?: string;
  fields: readonly Field[];
  /** The field by which people know a record. */
  titleField: string;
  /** More fields that stand in the list. */
  columns: readonly string[];
  /** A field with a date: the list begins with the newest. Otherwise it goes by the title. */
  newestBy?: string;
  /** What a new record begins with; what stands here is emptied, not taken away. */
  starts: Content;
  /** Fields that every change names anew, whether they are different or not. */
  sentAlong?: readonly string[];
  /** It cannot be withdrawn by itself. */
  keptInLists?: true;
  /** Words for where a record stands, such as that it is a draft. */
  stateOf?(record: OfficeRecord): { kind: "info" | "warning" | "success"; label: string } | undefined;
  /** Steps that are taken by a button, each with the fields that it sets. */
  stepsOf?(record: OfficeRecord): readonly { label: string; changes: Content }[];
  /** Why nothing of a record can be changed any more. */
  frozen?(record: OfficeRecord): string | undefined;
  /** What else stands on the page of a record. */
  Extra?(props: { record: OfficeRecord; onChanged: (record: OfficeRecord) => void }): ComponentChildren;
  /** There is no history of this kind. */
  withoutHistory?: true;
}

/** The names of fields of a record, with a point before the fields of its parts. */
export type FieldName<Item> = {
  [Key in keyof Item & string]: NonNullable<Item[Key]> extends readonly unknown[] | string | number | boolean
    ? Key
    : Key | `${Key}.${keyof NonNullable<Item[Key]> & string}`;
}[keyof Item & string];

export interface FieldWords<Name extends string> {
  labels: Readonly<Record<Name, string>>;
  hints?: Readonly<Partial<Record<Name, string>>>;
}

interface Description<Path extends RecordsPath, Name extends FieldName<RecordAt<Path>>>
  extends Pick<RecordKind, "address" | "keptInLists" | "withoutHistory" | "sentAlong"> {
  path: Path;
  words: FieldWords<NoInfer<Name>> & { title: string; lead: string; add?: string };
  fields: Readonly<Record<Name, FieldSpec>>;
  titleField: NoInfer<Name>;
  columns: readonly NoInfer<Name>[];
  newestBy?: NoInfer<Name>;
  starts?: Partial<RecordAt<Path>>;
  stateOf?(record: RecordAt<Path>): ReturnType<NonNullable<RecordKind["stateOf"]>>;
  stepsOf?(record: RecordAt<Path>): ReturnType<NonNullable<RecordKind["stepsOf"]>>;
  frozen?(record: RecordAt<Path>): string | undefined;
  Extra?(props: { record: RecordAt<Path>; onChanged: (record: RecordAt<Path>) => void }): ComponentChildren;
}

/** A kind of record from its description, whose fields the types of the API check. */
export function describeKind<Path extends RecordsPath, Name extends FieldName<RecordAt<Path>>>({
  words,
  fields,
  starts = {},
  ...rest
}: Description<Path, Name>): RecordKind {
  const { title, lead, add } = words;
  const kind = { ...rest, title, lead, ...(add && { add }), starts, fields: toFields(fields, words) };
  return kind as unknown as RecordKind; // only records of this path are given to it
}

/** The fields of a form, each with what is said of it. */
export function toFields<Name extends string>(
  fields: Readonly<Record<Name, FieldSpec>>,
  { labels, hints }: FieldWords<Name>,
): Field[] {
  return Object.entries<FieldSpec>(fields).map(([name, spec]) => {
    const hint = Reflect.get(hints ?? {}, name);
    return { ...spec, name, label: Reflect.get(labels, name), ...(hint === undefined ? {} : { hint }) };
  });
}

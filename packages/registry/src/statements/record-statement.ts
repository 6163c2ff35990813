import type { Fact } from "@stadtlotse/domain";

/** One thing that a record says, in the words of a fact. */
export interface RecordStatement
  extends Pick<Fact, "id" | "subject" | "predicate" | "value" | "statement">,
    Partial<Pick<Fact, "qualifier" | "validity" | "note">> {
  /** Where the record itself names it for each thing that it says; else source and date are those of the entry. */
  origin?: Pick<Fact, "sourceId" | "asOf"> & Partial<Pick<Fact, "locator">>;
}

/** All that a record says. One that is not to be told says nothing. */
export type StateRecord<Item> = (record: Item) => readonly RecordStatement[];

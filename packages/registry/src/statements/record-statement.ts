import type { Fact } from "@stadtlotse/domain";

/** One thing that a record says, in the words of a fact. Its source and date are those of the entry. */
export interface RecordStatement
  extends Pick<Fact, "id" | "subject" | "predicate" | "value" | "statement">,
    Partial<Pick<Fact, "qualifier" | "validity">> {}

/** All that a record says. One that is not to be told says nothing. */
export type StateRecord<Item> = (record: Item) => readonly RecordStatement[];

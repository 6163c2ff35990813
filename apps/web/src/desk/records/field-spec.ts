import type { Municipality } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import type { Lists } from "../../server/use-lists.js";
import type { ChoiceSource, ListName } from "./choice-source.js";

/** What is typed into a field, as text: several values stand in lines of their own. */
export interface CustomField {
  /** What must be read so that it can be shown. */
  lists?: readonly ListName[];
  write(value: unknown, municipalities: readonly Municipality[]): string;
  /** `undefined` where the text is none of its kind. */
  read(text: string, municipalities: readonly Municipality[]): unknown;
  /** The text as people read it where two versions are compared. */
  describe(text: string, lists: Partial<Lists<ListName>>): string;
  Control(props: {
    label: string;
    hint: string | undefined;
    required: boolean | undefined;
    value: string;
    fault: string | undefined;
    lists: Partial<Lists<ListName>>;
    onChange: (text: string) => void;
  }): ComponentChildren;
}

/** Of what kind a field is. */
export type FieldSpec = { required?: true } & (
  | { kind: "line" | "lines" | "day" | "date" | "number" | "yes-no" | "municipality" | "pairs" }
  | { kind: "text"; rows?: number; limit?: number }
  | { kind: "choice" | "choices"; from: ChoiceSource }
  | { kind: "custom"; field: CustomField }
);

import type { ComponentChildren } from "preact";
import type { ChoiceSource } from "./choice-source.js";

/** What is typed into a field, as text: several values stand in lines of their own. */
export interface CustomField {
  write(value: unknown): string;
  /** `undefined` where the text is none of its kind. */
  read(text: string): unknown;
  /** The text as people read it where two versions are compared. */
  describe(text: string): string;
  Control(props: {
    label: string;
    value: string;
    fault: string | undefined;
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

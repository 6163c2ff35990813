import type { FactRecord, FactValue } from "@stadtlotse/client";
import { texts as pageTexts } from "../../texts.de.js";
import { worded } from "../records/choice-source.js";
import { describeKind, type RecordKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts as deskTexts } from "../texts.de.js";
import { FactValueField } from "./fact-value-field.js";
import { texts } from "./texts.de.js";
import { readValue, writeValue } from "./value-text.js";

const care: ReadonlySet<string> = new Set(["responsible", "reviewBy"]);

/**
 * The form of one fact, whose value stays of its kind. What says something new names its source and date anew, so these
 * are sent along with every change.
 *
 * @param today the day on which a fact is found to be right
 */
export function factKindOf({ value, statedBy }: FactRecord, today: string | undefined): RecordKind {
  const kind = describeKind({
    path: "/v1/facts",
    address: "angaben",
    words: {
      title: deskTexts.tabs.facts,
      lead: texts.lead,
      add: texts.editTitle,
      labels: texts.labels,
      hints: texts.hints,
    },
    titleField: "statement",
    columns: [],
    sentAlong: ["asOf", "sourceId", "locator"],
    fields: {
      statement: { kind: "text", rows: 3, required: true },
      value: {
        kind: "custom",
        required: true,
        field: {
          write: (written) => writeValue(written as FactValue),
          read: (text) => readValue(value, text),
          describe: (text) => text.split("\n").join("; "),
          Control: ({ label: _, ...field }) => <FactValueField kind={value.kind} {...field} />,
        },
      },
      "asOf.date": { kind: "date", required: true },
      "asOf.quality": { kind: "choice", from: worded(pageTexts.fact.asOfQuality), required: true },
      sourceId: shared.source,
      "locator.heading": { kind: "line" },
      note: { kind: "text", rows: 2 },
      responsible: { kind: "line" },
      reviewBy: { kind: "day" },
    },
    stepsOf: () => (today === undefined ? [] : [{ label: texts.verify, changes: { verifiedOn: today } }]),
  });
  if (statedBy === undefined) return kind;
  // what another record says is changed there; here only who looks after it
  return {
    ...kind,
    fields: kind.fields.filter(({ name }) => care.has(name)),
    sentAlong: [],
    keptInLists: true,
  };
}

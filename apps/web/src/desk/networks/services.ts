import type { RecordAt } from "../../server/office-records.js";
import { choicesFrom, labelled, named, worded } from "../records/choice-source.js";
import { partsOf } from "../records/parts-field.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { texts } from "./texts.de.js";

type Service = RecordAt<"/v1/services">;

const words = texts.services;

/** What the networks offer, and to which tier it belongs from when to when. */
export const services = describeKind({
  path: "/v1/services",
  address: "leistungen",
  words,
  titleField: "name",
  columns: ["section"],
  starts: { aliases: [], overlaps: [], openToEveryone: false, placements: [] },
  fields: {
    name: shared.title,
    shortName: shared.title,
    section: { kind: "choice", from: labelled("ServiceSection"), required: true },
    placements: {
      ...partsOf<Service["placements"][number]>()({
        words: words.placement,
        starts: {
          networkId: "netzwerk-stadtentwicklung-nrw",
          validity: {},
          sourceId: "geschaeftsstelle",
        },
        fields: {
          tier: { kind: "choice", from: worded(words.placement.tiers), required: true },
          "validity.from": { kind: "date" },
          "validity.to": { kind: "date" },
          networkId: { kind: "choice", from: labelled("NetworkId"), required: true },
          asOf: { kind: "date", required: true },
          sourceId: shared.source,
        },
      }),
      required: true,
    },
    aliases: { kind: "lines" },
    note: { kind: "text", rows: 2 },
    overlaps: { kind: "choices", from: choicesFrom("services", named) },
    channel: { kind: "choice", from: labelled("ServiceChannel") },
    openToEveryone: { kind: "yes-no" },
  },
  stateOf({ basic, addedValue }) {
    if (basic) return { kind: "success", label: words.states.basic };
    return addedValue
      ? { kind: "info", label: words.states.addedValue }
      : { kind: "warning", label: words.states.none };
  },
});

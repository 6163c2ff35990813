import { formatDate } from "../../formats/format-date.js";
import { labelled } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { surveyRun } from "../records/survey-run-choice.js";
import { CommunicationDispatch } from "./communication-dispatch.js";
import { texts } from "./texts.de.js";

/** What the office sends out: written, looked at, exported, and frozen once it is sent. */
export const communications = describeKind({
  path: "/v1/communications",
  address: "mitteilungen",
  words: texts,
  titleField: "subject",
  columns: ["kind", "networkId"],
  starts: { kind: "circular" },
  fields: {
    subject: shared.title,
    kind: { kind: "choice", from: labelled("CommunicationKind"), required: true },
    networkId: shared.network,
    text: { kind: "text", rows: 12, limit: 20_000, required: true },
    eventId: shared.event,
    surveyRunId: surveyRun,
  },
  stateOf: ({ state = "draft" }) => ({
    kind: state === "draft" ? "info" : "success",
    label: texts.states[state],
  }),
  frozen: ({ dispatchedOn }) =>
    dispatchedOn === undefined ? undefined : texts.frozen(formatDate(dispatchedOn)),
  Extra: CommunicationDispatch,
});

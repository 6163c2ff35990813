import { choicesFrom, labelled, named } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { surveyRun } from "../records/survey-run-choice.js";
import { texts } from "./texts.de.js";

/** What the networks publish. */
export const publications = describeKind({
  path: "/v1/publications",
  address: "veroeffentlichungen",
  words: texts.publications,
  titleField: "title",
  columns: ["kind", "publishedOn", "publisher"],
  newestBy: "publishedOn",
  starts: { visibility: "public", certainty: "documented", sourceId: "geschaeftsstelle" },
  fields: {
    title: shared.title,
    kind: { kind: "choice", from: labelled("PublicationKind"), required: true },
    publisher: shared.title,
    networkId: shared.network,
    publishedOn: { kind: "date" },
    workingGroupId: { kind: "choice", from: choicesFrom("workingGroups", named) },
    surveyRunId: surveyRun,
    topicIds: shared.topics,
    printed: { kind: "yes-no" },
    summary: { kind: "text" },
    url: { kind: "line" },
    sourceId: shared.source,
    certainty: shared.certainty,
    visibility: shared.visibility,
  },
});

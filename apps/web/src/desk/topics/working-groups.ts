import { choicesFrom, named, worded } from "../records/choice-source.js";
import { describeKind } from "../records/record-kind.js";
import * as shared from "../records/shared-fields.js";
import { GroupResults } from "./group-results.js";
import { texts } from "./texts.de.js";

/** Groups that work on a topic for a time. */
export const workingGroups = describeKind({
  path: "/v1/working-groups",
  address: "arbeitsgruppen",
  words: texts.groups,
  titleField: "title",
  columns: ["networkId", "topicIds", "state"],
  starts: { state: "planned" },
  fields: {
    title: shared.title,
    networkId: { ...shared.network, required: true },
    topicIds: shared.topics,
    proposalIds: { kind: "choices", from: choicesFrom("topicProposals", named) },
    state: { kind: "choice", from: worded(texts.groups.states), required: true },
  },
  Extra: GroupResults,
});

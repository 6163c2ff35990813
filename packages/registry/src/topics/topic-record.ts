import { Topic } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A topic of the networks as it is kept. Which there are, and how they are called, is settled by the release. */
export const TopicRecord = Topic.extend(officeRecordFields).meta({ id: "TopicRecord" });
export type TopicRecord = z.infer<typeof TopicRecord>;

export const topicKind = { name: "topic", schema: TopicRecord };

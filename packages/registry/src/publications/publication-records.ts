import { NewsItem, Publication } from "@stadtlotse/domain";
import type * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** A publication as it is kept. */
export const PublicationRecord = Publication.extend(officeRecordFields).meta({ id: "PublicationRecord" });
export type PublicationRecord = z.infer<typeof PublicationRecord>;

/** A piece of news as it is kept. */
export const NewsRecord = NewsItem.extend(officeRecordFields).meta({ id: "NewsRecord" });
export type NewsRecord = z.infer<typeof NewsRecord>;

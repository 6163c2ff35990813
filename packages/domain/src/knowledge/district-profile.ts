import * as z from "zod";
import { Visibility } from "../facts/fact.js";
import { GeoPoint } from "../municipalities/municipality.js";
import { CalendarDate } from "../time/calendar-date.js";
import { districtProfileSections } from "./profile-sections.js";

export const ProgrammeAreaState = z.enum(["running", "completed"]).meta({ id: "ProgrammeAreaState" });
export type ProgrammeAreaState = z.infer<typeof ProgrammeAreaState>;

/** A district with funded renewal, described in exactly seven sections. */
export const DistrictProfile = z
  .object({
    id: z.string(),
    name: z.string(),
    ags: z.string(),
    state: ProgrammeAreaState,
    programmeId: z.string().optional(),
    point: GeoPoint.optional(),
    sections: z.partialRecord(z.enum(districtProfileSections), z.string().min(1)),
    materials: z.array(z.object({ title: z.string(), url: z.string() })).default([]),
    asOf: CalendarDate.optional(),
    visibility: Visibility.default("public"),
    sourceId: z.string(),
  })
  .meta({ id: "DistrictProfile" });
export type DistrictProfile = z.infer<typeof DistrictProfile>;

import { CalendarDay, Fact } from "@stadtlotse/domain";
import * as z from "zod";
import { officeRecordFields } from "../office-records/office-record-fields.js";

/** What the office notes of a fact besides what the fact says. */
export const factCare = {
  responsible: z.string().optional().meta({ description: "Who looks after the fact: a unit, no person." }),
  reviewBy: CalendarDay.optional().meta({
    description: "The day on which it must have been looked at anew.",
  }),
};

/** What says so of a fact that follows another record. */
const statedBy = z.string().optional().meta({
  description: "The record that says so, by kind and id; the fact changes with it and not by itself.",
  example: "programme:lebendige-zentren",
});

/** A fact as it is kept. */
export const FactItem = Fact.extend({ ...factCare, statedBy, ...officeRecordFields });
export type FactItem = z.infer<typeof FactItem>;

export const factKind = { name: "fact", schema: FactItem };

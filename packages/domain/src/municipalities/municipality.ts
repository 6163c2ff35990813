import * as z from "zod";
import { CalendarDate } from "../time/calendar-date.js";

/** The key of a municipality (Amtlicher Gemeindeschlüssel): a text of eight digits, because it begins with a zero. */
export const Ags = z
  .string()
  .regex(/^(0[1-9]|1[0-6])\d{6}$/, { error: "not an AGS: use eight digits, for example 05978036" })
  .meta({
    id: "Ags",
    description: "Amtlicher Gemeindeschlüssel, eight digits, a text.",
    example: "05978036",
  });
export type Ags = z.infer<typeof Ags>;

export const MunicipalityDesignation = z
  .enum(["stadt", "gemeinde"])
  .meta({ id: "MunicipalityDesignation", description: "Whether the municipality may call itself a town." });
export type MunicipalityDesignation = z.infer<typeof MunicipalityDesignation>;

/** The legal position of a municipality towards its Kreis, after § 4 GO NRW. */
export const MunicipalityType = z
  .enum([
    "kreisfrei",
    "regionsangehoerig",
    "grosse-kreisangehoerige-stadt",
    "mittlere-kreisangehoerige-stadt",
    "kreisangehoerig",
  ])
  .meta({ id: "MunicipalityType" });
export type MunicipalityType = z.infer<typeof MunicipalityType>;

export const Regierungsbezirk = z
  .enum(["Düsseldorf", "Köln", "Münster", "Detmold", "Arnsberg"])
  .meta({ id: "Regierungsbezirk", description: "The five government districts of North Rhine-Westphalia." });
export type Regierungsbezirk = z.infer<typeof Regierungsbezirk>;

export const GeoPoint = z
  .object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
  .meta({ id: "GeoPoint", description: "WGS 84, decimal degrees." });
export type GeoPoint = z.infer<typeof GeoPoint>;

/** One municipality of North Rhine-Westphalia as the register knows it. */
export const Municipality = z
  .object({
    ags: Ags,
    name: z.string().meta({ description: "The name in everyday use.", example: "Mönchengladbach" }),
    officialName: z.string().meta({ example: "Mönchengladbach, Stadt" }),
    aliases: z
      .array(z.string())
      .optional()
      .meta({ description: "Other spellings in use that no rule derives.", example: ["M'gladbach"] }),
    designation: MunicipalityDesignation,
    type: MunicipalityType,
    kreisKey: z
      .string()
      .regex(/^\d{5}$/)
      .meta({ description: "The first five digits of the AGS.", example: "05978" }),
    kreisName: z.string().meta({
      description: "The Kreis in full, as people say it; of a kreisfreie Stadt its own name.",
      example: "Kreis Unna",
    }),
    regierungsbezirk: Regierungsbezirk,
    population: z.object({ value: z.int().nonnegative(), date: CalendarDate }),
    areaKm2: z.number().positive(),
    postalCode: z
      .string()
      .regex(/^\d{5}$/)
      .optional()
      .meta({ description: "Of the seat of the administration." }),
    point: GeoPoint.meta({ description: "A point inside the municipality, for a marker on a map." }),
  })
  .meta({ id: "Municipality" });
export type Municipality = z.infer<typeof Municipality>;

import { createMunicipalityDirectory, type Municipality } from "@stadtlotse/domain";
import { municipalities } from "@stadtlotse/domain/reference/municipalities";
import * as z from "zod";
import { RequestError } from "../problems/request-error.js";

const directory = createMunicipalityDirectory(municipalities);

/** How an assistant names a municipality. */
export const municipalityInput = z
  .string()
  .min(1)
  .max(100)
  .describe("Name or AGS (eight digits) of a municipality in North Rhine-Westphalia");

/**
 * The municipality that a name or key means.
 *
 * @throws RequestError `NOT_FOUND` naming what could be meant
 */
export function findMunicipality(text: string): Municipality {
  const found = directory.findMunicipality(text);
  if (found.outcome === "found") return found.municipality;
  const others = found.outcome === "ambiguous" ? found.readings : found.suggestions;
  const names = others.map(({ name, ags }) => `${name} (${ags})`).join(", ");
  throw new RequestError("NOT_FOUND", {
    detail: `„${text}“ ist keine eindeutige Kommune in Nordrhein-Westfalen.${names === "" ? "" : ` Gemeint sein kann: ${names}.`}`,
  });
}

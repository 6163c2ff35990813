import { DomainError } from "../errors.js";
import type { Ags } from "./municipality.js";

/** An AGS taken apart. */
export interface ParsedAgs {
  readonly ags: Ags;
  /** Two digits; `05` is North Rhine-Westphalia. */
  readonly state: string;
  /** The first five digits: the Kreis, or the kreisfreie Stadt itself. */
  readonly kreisKey: string;
  readonly isInNorthRhineWestphalia: boolean;
}

/**
 * Takes the key of a municipality apart. It says nothing on whether the municipality exists.
 *
 * @throws DomainError `INVALID_AGS` for anything but eight digits that begin with a German state
 * @example
 * parseAgs("05978036").kreisKey
 * //=> "05978"
 */
export function parseAgs(text: string): ParsedAgs {
  if (!/^(0[1-9]|1[0-6])\d{6}$/.test(text)) {
    throw new DomainError("INVALID_AGS", `"${text}" is not an AGS: eight digits, for example 05978036`);
  }
  const state = text.slice(0, 2);
  return { ags: text, state, kreisKey: text.slice(0, 5), isInNorthRhineWestphalia: state === "05" };
}

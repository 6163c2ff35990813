import type { Context } from "hono";
import { accepts } from "hono/accepts";
import type { ApiEnvironment } from "../requests/environment.js";
import type { ListFormat } from "./list-format.js";

/** The format that a caller asks for by name, or else by `Accept`; `undefined` for JSON. */
export function chooseFormat<Item>(
  c: Context<ApiEnvironment>,
  name: string | undefined,
  formats: readonly ListFormat<Item>[],
): ListFormat<Item> | undefined {
  if (name !== undefined) return formats.find((format) => format.name === name);
  const supports = ["application/json", ...formats.map(({ mediaType }) => bare(mediaType))];
  const accepted = accepts(c, { header: "Accept", supports, default: "application/json" });
  return formats.find(({ mediaType }) => bare(mediaType) === accepted);
}

/** A media type without its parameters. */
export function bare(mediaType: string): string {
  return mediaType.split(";")[0] ?? mediaType;
}

import type { Municipality } from "@stadtlotse/client";
import { linesOf } from "../../formats/lines-of.js";
import { readNumber } from "../../formats/read-number.js";
import { writeNumber } from "../../formats/write-number.js";
import type { Field } from "./record-kind.js";

/** Stands between the two halves of a pair, such as the title of a material and its address. */
const between = " | ";

/** A value as it stands in its field; empty where there is none. */
export function writeValue(field: Field, value: unknown, municipalities: readonly Municipality[]): string {
  if (value === undefined || value === null) return "";
  switch (field.kind) {
    case "custom":
      return field.field.write(value, municipalities);
    case "lines":
    case "choices":
      return (value as readonly string[]).join("\n");
    case "pairs":
      return (value as readonly { title: string; url: string }[])
        .map(({ title, url }) => title + between + url)
        .join("\n");
    case "number":
      return writeNumber(Number(value));
    case "municipality":
      return municipalities.find(({ ags }) => ags === value)?.name ?? String(value);
    default:
      return String(value);
  }
}

/** The value that a text means, which is not empty; `undefined` where it is none of the field's kind. */
export function readValue(field: Field, text: string, municipalities: readonly Municipality[]): unknown {
  switch (field.kind) {
    case "custom":
      return field.field.read(text, municipalities);
    case "lines":
    case "choices":
      return linesOf(text);
    case "pairs":
      return readPairs(text);
    case "number":
      return readNumber(text);
    case "yes-no":
      return text === "true";
    case "municipality":
      return findMunicipality(text, municipalities)?.ags;
    default:
      return text.trim();
  }
}

function readPairs(text: string): { title: string; url: string }[] | undefined {
  const pairs = linesOf(text).map((line) => {
    const [title = "", url = "", ...more] = line.split("|").map((part) => part.trim());
    return title === "" || url === "" || more.length > 0 ? undefined : { title, url };
  });
  return pairs.some((pair) => pair === undefined) ? undefined : pairs.filter((pair) => pair !== undefined);
}

function findMunicipality(text: string, municipalities: readonly Municipality[]): Municipality | undefined {
  const wanted = text.trim().toLocaleLowerCase("de");
  return municipalities.find(({ ags, name, officialName }) =>
    [ags, name, officialName].some((each) => each.toLocaleLowerCase("de") === wanted),
  );
}

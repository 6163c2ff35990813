import { elementsOf, readPart } from "./read-part.js";
import type { ZipFiles } from "./read-zip.js";

/** The title in the properties of an Office file, unless a program filled it in. */
export function readOfficeTitle(files: ZipFiles): string | undefined {
  const properties = readPart(files, "docProps/core.xml");
  const title = (properties && elementsOf(properties, "dc:title")[0]?.textContent?.trim()) ?? "";
  const isFiller = /^(?:Microsoft|PowerPoint|Word|Titel|Title|Folie|Präsentation|Dokument)\b.{0,20}$/i.test(
    title,
  );
  return title.length >= 6 && !isFiller ? title : undefined;
}

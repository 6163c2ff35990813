import { type DomElement, readXml } from "../dom.js";
import type { ZipFiles } from "./read-zip.js";

/** Parses one XML part of an Office file; `undefined` where there is none. */
export function readPart(files: ZipFiles, path: string): DomElement | undefined {
  const bytes = files.get(path);
  return bytes && readXml(new TextDecoder().decode(bytes));
}

/** Elements below another by their qualified name, in the order of the file. */
export function elementsOf(parent: DomElement, name: string): DomElement[] {
  return [...parent.getElementsByTagName(name)];
}

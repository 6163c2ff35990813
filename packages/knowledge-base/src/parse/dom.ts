import { DOMParser, parseHTML } from "linkedom";

/** The part of the document object model that parsers use; the rest belongs to browsers. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly childNodes: Iterable<DomNode>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  getElementsByTagName(name: string): Iterable<DomElement>;
}

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1;
}

export function isText(node: DomNode): boolean {
  return node.nodeType === 3;
}

/** Reads HTML, however faulty; a fragment without a body becomes the content of one. */
export function readHtml(source: string): DomElement {
  const html = /<body\b/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  const { document } = parseHTML(html) as unknown as { document: { documentElement: DomElement } };
  return document.documentElement;
}

export function readXml(source: string): DomElement {
  const document = new DOMParser().parseFromString(source, "text/xml") as unknown as {
    documentElement: DomElement;
  };
  return document.documentElement;
}

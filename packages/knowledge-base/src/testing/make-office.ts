import { makeZip } from "./make-zip.js";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Writes a Word document of the given body in WordprocessingML. */
export function makeDocx(body: string, title = ""): Uint8Array {
  return makeZip({
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packageRelationships}"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packageRelationships}"><Relationship Id="r1" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles xmlns:w="${wordNamespace}"><w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    "word/document.xml": `<w:document xmlns:w="${wordNamespace}"><w:body>${body}</w:body></w:document>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`,
  });
}

export function wordParagraph(text: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const run = text.startsWith("<w:r>") ? text : `<w:r><w:t>${text}</w:t></w:r>`;
  return `<w:p>${properties}${run}</w:p>`;
}

export function bold(text: string): string {
  return `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`;
}

export function wordTable(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** Writes a presentation; each slide has a title and lines of text. The last slide comes first in the archive. */
export function makePptx(slides: readonly { title: string; lines: readonly string[] }[]): Uint8Array {
  const paragraph = (text: string) => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
  const shape = (type: string, texts: readonly string[]) =>
    `<p:sp><p:nvSpPr><p:nvPr><p:ph type="${type}"/></p:nvPr></p:nvSpPr><p:txBody>${texts.map(paragraph).join("")}</p:txBody></p:sp>`;
  const namespaces = `xmlns:p="p" xmlns:a="a" xmlns:r="${relationships}"`;
  const parts = slides.map(({ title, lines }, index) => [
    `ppt/slides/slide${index + 1}.xml`,
    `<p:sld ${namespaces}><p:cSld><p:spTree>${shape("title", [title])}${shape("body", lines)}${shape("sldNum", [String(index + 1)])}</p:spTree></p:cSld></p:sld>`,
  ]);
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="r${index + 1}"/>`).join("");
  const targets = slides
    .map((_, index) => `<Relationship Id="r${index + 1}" Target="slides/slide${index + 1}.xml"/>`)
    .join("");
  return makeZip({
    ...Object.fromEntries(parts.reverse()),
    "ppt/presentation.xml": `<p:presentation ${namespaces}><p:sldIdLst>${ids}</p:sldIdLst></p:presentation>`,
    "ppt/_rels/presentation.xml.rels": `<Relationships xmlns="${packageRelationships}">${targets}</Relationships>`,
  });
}

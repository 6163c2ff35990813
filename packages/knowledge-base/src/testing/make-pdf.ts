import { encryptWithoutPassword, type PdfEncryption } from "./encrypt-pdf.js";

/** A line of text on a page; lengths in points, `y` from the bottom of an A4 page. */
export interface PdfLine {
  text: string;
  x?: number;
  y: number;
  size?: number;
  bold?: boolean;
}

export interface PdfOptions {
  title?: string;
  /** `open`: encrypted, but opens without a password. `locked`: needs one. */
  encryption?: "open" | "locked";
}

/** No password fits it. */
const lockedDictionary = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >>`;

/** Writes a small PDF with Helvetica, a list of lines a page. */
export function makePdf(
  pages: readonly (readonly PdfLine[])[],
  { title, encryption }: PdfOptions = {},
): Uint8Array {
  const fileId = Buffer.from("stadtlotse-tests");
  const cipher = encryption === "open" ? encryptWithoutPassword(fileId) : undefined;
  const dictionary = cipher?.dictionary ?? (encryption === "locked" ? lockedDictionary : undefined);
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(" ");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, index) => [pageObject(index), streamObject(lines, 6 + index * 2, cipher)]),
  ];
  const info = title === undefined ? [] : [`<< /Title (${escapeText(title)}) >>`];
  const all = [...objects, ...info, ...(dictionary === undefined ? [] : [dictionary])];
  const trailer = [
    `/Size ${all.length + 1} /Root 1 0 R`,
    ...(title === undefined ? [] : [`/Info ${objects.length + 1} 0 R`]),
    ...(dictionary === undefined
      ? []
      : [`/Encrypt ${all.length} 0 R /ID [<${fileId.toString("hex")}> <${fileId.toString("hex")}>]`]),
  ].join(" ");
  return write(all, trailer);
}

/** Writes a PDF of one A4 page that holds nothing but an image, as scanners do. */
export function makeScan(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const image = Buffer.from(jpeg).toString("latin1");
  const drawing = "q 595 0 0 842 0 0 cm /Im Do Q";
  return write(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>",
      `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${image.length} >>\nstream\n${image}\nendstream`,
    ],
    "/Size 6 /Root 1 0 R",
  );
}

function pageObject(index: number): string {
  const contents = `${6 + index * 2} 0 R`;
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`;
}

function streamObject(lines: readonly PdfLine[], objectNumber: number, cipher?: PdfEncryption): string {
  const drawn = lines
    .map(
      ({ text, x = 72, y, size = 11, bold }) =>
        `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${y} Td (${escapeText(text)}) Tj ET`,
    )
    .join("\n");
  const content = cipher?.encryptStream(drawn, objectNumber) ?? drawn;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function escapeText(text: string): string {
  return text.replace(/[\\()]/g, "\\$&");
}

function write(objects: readonly string[], trailer: string): Uint8Array {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}

import type { Row, Segment } from "./build-rows.js";

type Typeset = Pick<Segment, "text" | "size" | "font" | "tag">;

/** What the sizes and fonts of a document say of its headings. */
export interface TypeSizes {
  isHeading(line: Typeset): boolean;
  /** 1 for the largest size of headings; numbers ("2.1") count before sizes. */
  levelOf(line: Typeset): number;
}

const longestHeading = 140;
const headingRatio = 1.06;
/** "§ 3 Befreiung und Ermäßigung", the heading of laws and bylaws. */
const paragraphNumber = /^(?:§|Artikel|Art\.)\s?\d{1,3}\s?[a-z]?(?:\s+\p{Lu}[^,;]*)?$/u;
const shortHeading = 60;

/**
 * Measures which size and font the running text of a document has; what is larger or numbered is a heading.
 * Where the file names its headings itself, it is believed; only numbered ones may have been forgotten.
 */
export function measureTypeSizes(pages: readonly Row[][]): TypeSizes {
  const segments = pages.flat(2);
  const hasTaggedHeadings = segments.some((segment) => segment.tag.headingLevel !== undefined);
  const bodySize = mostWritten(segments, (segment) => roundHalf(segment.size));
  const bodyFont = mostWritten(
    segments.filter((segment) => roundHalf(segment.size) === bodySize),
    (segment) => segment.font,
  );
  const larger = [...new Set(segments.map((segment) => roundHalf(segment.size)))]
    .filter((size) => size >= (bodySize ?? 0) * headingRatio)
    .sort((left, right) => right - left);
  return {
    isHeading(line) {
      if (line.tag.headingLevel !== undefined) return true;
      const text = line.text;
      if (text.length > longestHeading || /[.;,]$/.test(text)) return false;
      if (paragraphNumber.test(text)) return line.font !== bodyFont || text.length < shortHeading;
      if (!/\p{L}{2}/u.test(text)) return false;
      if (hasTaggedHeadings) return line.font !== bodyFont && numberOf(text) !== undefined;
      if (roundHalf(line.size) >= (bodySize ?? 0) * headingRatio) return true;
      const isOtherFont = roundHalf(line.size) >= (bodySize ?? 0) && line.font !== bodyFont;
      return isOtherFont && (numberOf(text) !== undefined || /^\p{Lu}[^.:]{3,70}$/u.test(text));
    },
    levelOf(line) {
      if (line.tag.headingLevel !== undefined) return line.tag.headingLevel;
      const number = numberOf(line.text);
      if (number !== undefined) return number.split(".").length;
      const rank = larger.indexOf(roundHalf(line.size));
      return rank === -1 ? larger.length + 1 : rank + 1;
    },
  };
}

function numberOf(text: string): string | undefined {
  return /^((?:[A-Z]\.)?\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/u.exec(text)?.[1];
}

function roundHalf(size: number): number {
  return Math.round(size * 2) / 2;
}

function mostWritten<Key>(segments: readonly Segment[], keyOf: (segment: Segment) => Key): Key | undefined {
  const letters = new Map<Key, number>();
  for (const segment of segments) {
    const key = keyOf(segment);
    letters.set(key, (letters.get(key) ?? 0) + segment.text.length);
  }
  return [...letters].sort(([, left], [, right]) => right - left)[0]?.[0];
}

/** What a parser may do beyond reading what is written in a file. */
export interface ParseSettings {
  /** Reads text from images of pages that hold no other; slow. */
  ocr: boolean;
}

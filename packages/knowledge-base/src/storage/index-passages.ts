import type { InStatement } from "@libsql/client";
import type { Visibility } from "@stadtlotse/domain";
import { analyzeText } from "../analysis/analyze-text.js";

/** The words by which a stored passage is found. */
export interface SearchableText {
  /** Title and headings, which say what the body is about. */
  heading: string;
  body: string;
  visibility: Visibility;
}

/** Which rows of `kb_passages` a statement is about: a condition with its values. */
export interface PassageRows {
  where: string;
  args: (string | number)[];
}

/** Adds a stored passage to the index of everybody who may see it. */
export function addToIndex(rows: PassageRows, { heading, body, visibility }: SearchableText): InStatement[] {
  const args = [analyzeText(heading).join(" "), analyzeText(body).join(" "), ...rows.args];
  return tablesFor(visibility).map((table) => ({
    sql: `INSERT INTO ${table}(rowid, heading, body) SELECT id, ?, ? FROM kb_passages WHERE ${rows.where}`,
    args,
  }));
}

/** Takes stored passages out of every index; must run before the rows themselves go. */
export function removeFromIndex(rows: PassageRows): InStatement[] {
  return ["kb_search_all", "kb_search_public"].map((table) => ({
    sql: `DELETE FROM ${table} WHERE rowid IN (SELECT id FROM kb_passages WHERE ${rows.where})`,
    args: rows.args,
  }));
}

function tablesFor(visibility: Visibility): string[] {
  return visibility === "public" ? ["kb_search_all", "kb_search_public"] : ["kb_search_all"];
}

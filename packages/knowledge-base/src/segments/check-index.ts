import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import { decodeSegment } from "../search/encode-segment.js";
import { stringAt, stringCount } from "../search/string-table.js";
import { inForceSql } from "../storage/current-passages.js";
import { faultTexts } from "../texts.de.js";
import { listIndex, readGeneration, readSegmentBytes } from "./read-index.js";

/** What is wrong with the stored knowledge base; no fault where documents, passages and index agree. */
export interface CheckReport {
  documents: number;
  passages: number;
  /** German sentences for the operator. */
  faults: string[];
}

/** Compares what is stored with what the index finds, without changing anything. */
export async function checkIndex(database: Database): Promise<CheckReport> {
  for (;;) {
    const generation = await readGeneration(database);
    const report = await checkOnce(database);
    if ((await readGeneration(database)) === generation) return report; // else somebody wrote in between
  }
}

async function checkOnce(database: Database): Promise<CheckReport> {
  const [documents, ofDocuments, ofStatements, misplaced, miscounted, orphaned] = await database.client.batch(
    [
      "SELECT count(*) AS n FROM kb_documents",
      `SELECT kb_passages.id, kb_documents.visibility FROM kb_passages JOIN kb_documents ON ${inForceSql}`,
      "SELECT id, kb_statements.visibility FROM kb_passages JOIN kb_statements USING (fact_id)",
      `SELECT count(*) AS n FROM kb_passages JOIN kb_documents ON ${inForceSql}
        LEFT JOIN kb_document_texts USING (first_passage)
        WHERE coalesce(instr(kb_document_texts.text, kb_passages.text), 0) = 0`,
      `SELECT id FROM kb_documents
        WHERE passages <> (SELECT count(*) FROM kb_passages WHERE ${inForceSql})`,
      `SELECT count(*) AS n FROM kb_passages
        WHERE document_id IS NULL AND coalesce(fact_id, '') NOT IN (SELECT fact_id FROM kb_statements)`,
    ],
    "read",
  );
  const stored = new Map(
    [...(ofDocuments?.rows ?? []), ...(ofStatements?.rows ?? [])].map((row) => [
      String(row.id),
      row.visibility as Visibility,
    ]),
  );
  const faults = [
    ...(miscounted?.rows ?? []).map((row) => faultTexts.miscounted(String(row.id))),
    ...count(misplaced?.rows[0]?.n, faultTexts.misplaced),
    ...count(orphaned?.rows[0]?.n, faultTexts.orphaned),
    ...(await compareIndex(database, stored)),
  ];
  return { documents: Number(documents?.rows[0]?.n), passages: stored.size, faults };
}

async function compareIndex(database: Database, stored: ReadonlyMap<string, Visibility>): Promise<string[]> {
  const { segments, deleted } = await listIndex(database);
  const indexed = new Map<string, Visibility>();
  const faults: string[] = [];
  let doubled = 0;
  for (const listed of segments) {
    const bytes = await readSegmentBytes(database, listed);
    const segment = bytes && decodeSegment(bytes);
    if (segment === undefined) {
      faults.push(faultTexts.unreadable(listed.id));
      continue;
    }
    for (let index = 0; index < stringCount(segment.ids); index += 1) {
      const passage = stringAt(segment.ids, index);
      if (deleted.has(passage)) continue;
      if (indexed.has(passage)) doubled += 1;
      indexed.set(passage, listed.visibility);
    }
  }
  const isElsewhere = ([id, visibility]: [string, Visibility]) => indexed.get(id) !== visibility;
  return [
    ...faults,
    ...count([...stored].filter(isElsewhere).length, faultTexts.notFound),
    ...count([...indexed.keys()].filter((id) => !stored.has(id)).length, faultTexts.gone),
    ...count(doubled, faultTexts.doubled),
  ];
}

function count(value: unknown, fault: (count: number) => string): string[] {
  return Number(value) > 0 ? [fault(Number(value))] : [];
}

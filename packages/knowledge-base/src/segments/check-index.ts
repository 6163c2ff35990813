import type { Database } from "@stadtlotse/database";
import type { Visibility } from "@stadtlotse/domain";
import { stringAt, stringCount } from "../search/string-table.js";
import { listIndex, readSegment } from "./read-index.js";

/** What is wrong with the stored knowledge base; empty where documents, passages and index agree. */
export interface CheckReport {
  documents: number;
  passages: number;
  /** Sentences for the operator. */
  faults: string[];
}

/** Compares what is stored with what the index finds, without changing anything. */
export async function checkIndex(database: Database): Promise<CheckReport> {
  const { client } = database;
  const [documents, passages, misplaced, miscounted, orphaned] = await client.batch(
    [
      "SELECT count(*) AS n FROM kb_documents",
      "SELECT id, visibility FROM kb_passages",
      `SELECT count(*) AS n FROM kb_passages JOIN kb_document_texts USING (document_id)
        WHERE instr(kb_document_texts.text, kb_passages.text) = 0`,
      `SELECT id FROM kb_documents WHERE passages <> (SELECT count(*) FROM kb_passages WHERE document_id = kb_documents.id)`,
      `SELECT count(*) AS n FROM kb_passages WHERE
        coalesce(document_id, '') NOT IN (SELECT id FROM kb_documents) AND
        coalesce(fact_id, '') NOT IN (SELECT fact_id FROM kb_statements)`,
    ],
    "read",
  );
  const stored = new Map((passages?.rows ?? []).map((row) => [String(row.id), row.visibility as Visibility]));
  const faults = [
    ...(miscounted?.rows ?? []).map((row) => `document ${row.id} has lost or gained passages`),
    ...count(misplaced?.rows[0]?.n, "passages do not stand in the text of their document"),
    ...count(orphaned?.rows[0]?.n, "passages belong to nothing"),
    ...(await compareIndex(database, stored)),
  ];
  return { documents: Number(documents?.rows[0]?.n), passages: stored.size, faults };
}

async function compareIndex(database: Database, stored: ReadonlyMap<string, Visibility>): Promise<string[]> {
  const { segments, deleted } = await listIndex(database);
  const indexed = new Map<string, Visibility>();
  const faults: string[] = [];
  for (const { id, visibility } of segments) {
    const segment = await readSegment(database, id);
    if (typeof segment === "string") {
      faults.push(`segment ${id} cannot be read`);
      continue;
    }
    for (let index = 0; index < stringCount(segment.ids); index += 1) {
      const passage = stringAt(segment.ids, index);
      if (!deleted.has(passage)) indexed.set(passage, visibility);
    }
  }
  const isElsewhere = ([id, visibility]: [string, Visibility]) => indexed.get(id) !== visibility;
  return [
    ...faults,
    ...count([...stored].filter(isElsewhere).length, "passages are not found by those who may see them"),
    ...count([...indexed.keys()].filter((id) => !stored.has(id)).length, "passages are found that are gone"),
  ];
}

function count(value: unknown, fault: string): string[] {
  return Number(value) > 0 ? [`${Number(value)} ${fault}`] : [];
}

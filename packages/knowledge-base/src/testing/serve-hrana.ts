import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import Sqlite from "libsql";

/** A libSQL server for tests: as much of Hrana 2 over HTTP as the client speaks, one connection for all. */
export interface HranaServer {
  url: string;
  close(): Promise<void>;
}

type Value =
  | { type: "null" }
  | { type: "integer"; value: string }
  | { type: "float"; value: number }
  | { type: "text"; value: string }
  | { type: "blob"; base64: string };

interface Statement {
  sql?: string;
  sql_id?: number;
  args?: Value[];
}

type Condition =
  | { type: "ok"; step: number }
  | { type: "error"; step: number }
  | { type: "not"; cond: Condition }
  | { type: "and"; conds: Condition[] }
  | { type: "or"; conds: Condition[] }
  | { type: "is_autocommit" };

interface Request {
  type: string;
  sql?: string;
  sql_id?: number;
  stmt?: Statement;
  batch?: { steps: { condition?: Condition; stmt: Statement }[] };
}

export async function serveHrana(): Promise<HranaServer> {
  const answer = createSession();
  const server = createServer(async (request, response) => {
    if (request.method !== "POST" || request.url !== "/v2/pipeline") {
      response.writeHead(404).end(); // newer versions of the protocol, which the client tries first
      return;
    }
    const { requests } = JSON.parse(await readBody(request)) as { requests: Request[] };
    const results = requests.map((each) => attempt(() => answer(each)));
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ baton: null, base_url: null, results }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function attempt(work: () => unknown): unknown {
  try {
    return { type: "ok", response: work() };
  } catch (error) {
    return { type: "error", error: toError(error) };
  }
}

function toError(error: unknown) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "UNKNOWN";
  return { message: String(error), code };
}

function createSession(): (request: Request) => unknown {
  const database = new Sqlite(":memory:");
  const stored = new Map<number, string>();
  const execute = ({ sql, sql_id, args = [] }: Statement) =>
    run(database, sql ?? stored.get(sql_id ?? 0) ?? "", args.map(decode));
  return ({ type, sql, sql_id = 0, stmt = {}, batch = { steps: [] } }) => {
    if (type === "store_sql") stored.set(sql_id, sql ?? "");
    if (type === "sequence") database.exec(sql ?? stored.get(sql_id) ?? "");
    if (type === "execute") return { type, result: execute(stmt) };
    if (type === "batch")
      return { type, result: runBatch(batch.steps, execute, () => !database.inTransaction) };
    return { type, is_autocommit: !database.inTransaction };
  };
}

function runBatch(
  steps: readonly { condition?: Condition; stmt: Statement }[],
  execute: (statement: Statement) => unknown,
  isAutocommit: () => boolean,
) {
  const step_results: unknown[] = [];
  const step_errors: unknown[] = [];
  const holds = (condition: Condition): boolean => {
    if (condition.type === "ok") return Boolean(step_results[condition.step]);
    if (condition.type === "error") return Boolean(step_errors[condition.step]);
    if (condition.type === "not") return !holds(condition.cond);
    if (condition.type === "is_autocommit") return isAutocommit();
    if (condition.type === "and") return condition.conds.every(holds);
    return condition.conds.some(holds);
  };
  for (const { condition, stmt } of steps) {
    let result: unknown = null;
    let failure: unknown = null;
    try {
      if (!condition || holds(condition)) result = execute(stmt);
    } catch (error) {
      failure = toError(error);
    }
    step_results.push(result);
    step_errors.push(failure);
  }
  return { step_results, step_errors };
}

function run(database: Sqlite.Database, sql: string, args: unknown[]) {
  const statement = database.prepare(sql);
  if (!statement.reader) {
    const { changes, lastInsertRowid } = statement.run(...args);
    return { cols: [], rows: [], affected_row_count: changes, last_insert_rowid: String(lastInsertRowid) };
  }
  const cols = statement.columns().map(({ name }) => ({ name }));
  const rows = statement.raw().all(...args) as unknown[][];
  return { cols, rows: rows.map((row) => row.map(encode)), affected_row_count: 0, last_insert_rowid: null };
}

function decode(value: Value): unknown {
  if (value.type === "null") return null;
  if (value.type === "blob") return Buffer.from(value.base64, "base64");
  return value.type === "integer" ? BigInt(value.value) : value.value;
}

function encode(value: unknown): Value {
  if (value === null || value === undefined) return { type: "null" };
  if (typeof value === "string") return { type: "text", value };
  if (value instanceof Uint8Array) return { type: "blob", base64: Buffer.from(value).toString("base64") };
  const number = Number(value);
  return Number.isInteger(number)
    ? { type: "integer", value: String(number) }
    : { type: "float", value: number };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

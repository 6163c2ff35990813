const longestName = 40;

/** Cells of one row from left to right; an empty cell is an empty text. */
export type TableRow = readonly string[];

export interface RenderedRow {
  /** `head`: names of columns; `section`: a row with one cell that groups those below it. */
  role: "head" | "section" | "data";
  text: string;
}

/** How many rows at the top name the columns, and what they are called where another part of the table says it. */
export interface TableHead {
  rows: number;
  names: TableRow;
}

/**
 * Writes the rows of a table so that each can be read alone: its title, then every cell behind the head of its
 * column. An empty cell is left out, or written as a dash where the table consists of ticks.
 *
 * @example
 * renderTable([["Leistung", "Basis"], ["Beratung", "X"]])[1].text  // "Beratung – Basis: X"
 */
export function renderTable(rows: readonly TableRow[], head: TableHead = findHead(rows)): RenderedRow[] {
  const data = rows.slice(head.rows);
  const isTickTable = data.every((row) => row.slice(1).every((cell) => isTick(cell) || cell === ""));
  let title = "";
  return rows.map((row, index) => {
    const filled = row.filter((cell) => cell !== "");
    if (index < head.rows) return { role: "head", text: filled.join(" | ") };
    if (filled.length === 1 && (row[0] !== "" || row.length > 2))
      return { role: "section", text: filled[0] ?? "" };
    title = row[0] || title;
    const titled = row.length === 2 ? [title, ...row.slice(1)] : row; // one title for several rows of two columns
    return { role: "data", text: renderRow(titled, head.names, isTickTable && head.names.length > 0) };
  });
}

/** The kind of block that a row is where the file says which rows are heads. */
export function kindOfRow({ role }: RenderedRow): "table-head" | "table-row" {
  return role === "head" ? "table-head" : "table-row";
}

/** The last of the leading rows whose first cell is empty, or the full row after them; else the first row. */
export function findHead(rows: readonly TableRow[]): TableHead {
  let index = 0;
  while (index < rows.length - 1 && rows[index]?.[0] === "") index += 1;
  const candidate = rows[index] ?? [];
  const isFull = candidate.length > 1 && candidate.every((cell) => cell !== "" && !isTick(cell));
  const last = isFull || index === 0 ? index : index - 1;
  return { rows: last + 1, names: rows[last] ?? [] };
}

/** Whether the first row must name the columns though nothing marks it: words above figures. */
export function standsAboveFigures(rows: readonly TableRow[]): boolean {
  const [head = [], ...body] = rows;
  if (body.length < 2 || head.length < 2 || !head.every((cell) => isName(cell))) return false;
  return head.some((_, column) => {
    const cells = body.map((row) => row[column] ?? "").filter((cell) => cell !== "");
    return cells.length > 1 && cells.every((cell) => /\d/.test(cell));
  });
}

function isName(cell: string): boolean {
  return cell !== "" && cell.length <= longestName && !/\d/.test(cell);
}

function isTick(cell: string): boolean {
  return /^(?:[xX✓✔☑☒×●•]|ja|nein)$/.test(cell);
}

function renderRow(row: TableRow, names: TableRow, showEmpty: boolean): string {
  const [title = "", ...cells] = row;
  if (names.length === 0) return row.filter((cell) => cell !== "").join(row.length > 2 ? " | " : " ");
  const parts = cells.flatMap((cell, index) => {
    if (cell === "" && !showEmpty) return [];
    const name = names[index + 1];
    const value = cell === "" ? "–" : cell;
    return [name ? `${name}: ${value}` : value];
  });
  if (parts.length === 0) return title;
  return title === "" ? parts.join("; ") : `${title} – ${parts.join("; ")}`;
}

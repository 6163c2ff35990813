/** Cells of one row from left to right; an empty cell is an empty text. */
export type TableRow = readonly string[];

export interface RenderedRow {
  /** `head`: names of columns; `section`: a row with one cell that groups those below it. */
  role: "head" | "section" | "data";
  text: string;
}

/**
 * Writes the rows of a table so that each can be read alone: its title, then every cell behind the head of its
 * column. An empty cell is left out, or written as a dash where the table consists of ticks.
 *
 * @example
 * renderTable([["Leistung", "Basis"], ["Beratung", "X"]])[1].text  // "Beratung – Basis: X"
 */
export function renderTable(rows: readonly TableRow[]): RenderedRow[] {
  const headIndex = findHead(rows);
  const heads = rows[headIndex] ?? [];
  const isTickTable = rows
    .slice(headIndex + 1)
    .every((row) => row.slice(1).every((cell) => isTick(cell) || cell === ""));
  return rows.map((row, index) => {
    const filled = row.filter((cell) => cell !== "");
    if (index <= headIndex) return { role: "head", text: filled.join(" | ") };
    if (filled.length === 1 && row[0] !== "") return { role: "section", text: filled[0] ?? "" };
    return { role: "data", text: renderRow(row, heads, isTickTable) };
  });
}

export function isTick(cell: string): boolean {
  return /^(?:[xX✓✔☑☒×●•]|ja|nein)$/.test(cell);
}

function renderRow(row: TableRow, heads: TableRow, showEmpty: boolean): string {
  const [title = "", ...cells] = row;
  const parts = cells.flatMap((cell, index) => {
    if (cell === "" && !showEmpty) return [];
    const head = heads[index + 1];
    const value = cell === "" ? "–" : cell;
    return [head ? `${head}: ${value}` : value];
  });
  if (parts.length === 0) return title;
  return title === "" ? parts.join("; ") : `${title} – ${parts.join("; ")}`;
}

/** The last of the leading rows whose first cell is empty, or the full row after them; else the first row. */
function findHead(rows: readonly TableRow[]): number {
  let index = 0;
  while (index < rows.length - 1 && rows[index]?.[0] === "") index += 1;
  const candidate = rows[index] ?? [];
  const isFull = candidate.length > 1 && candidate.every((cell) => cell !== "" && !isTick(cell));
  return isFull || index === 0 ? index : index - 1;
}

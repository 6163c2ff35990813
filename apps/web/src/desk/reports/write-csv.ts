export type Cell = string | number;

/**
 * A table after RFC 4180, with a byte order mark, by which spreadsheets know umlauts. A text that a spreadsheet would
 * take for a formula begins with an apostrophe.
 */
export function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(";")}\r\n`).join("")}`;
}

function writeCell(cell: Cell): string {
  if (typeof cell === "number") return cell.toLocaleString("de-DE", { useGrouping: false });
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

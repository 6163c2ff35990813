import { expect, it } from "vitest";
import { writeCsv } from "./write-csv.js";

it.each([
  {
    name: "plain cells",
    rows: [
      ["Thema", "Anzahl"],
      ["Leerstand", 3],
    ],
    expected: "Thema;Anzahl\r\nLeerstand;3\r\n",
  },
  { name: "what would break a row", rows: [['a;"b"\nc']], expected: '"a;""b""\nc"\r\n' },
  { name: "what would be a formula", rows: [["=1+1", "@x"]], expected: "'=1+1;'@x\r\n" },
  { name: "German decimals", rows: [[1234.5]], expected: "1234,5\r\n" },
])("writes $name", ({ rows, expected }) => {
  expect(writeCsv(rows)).toBe(`\uFEFF${expected}`);
});

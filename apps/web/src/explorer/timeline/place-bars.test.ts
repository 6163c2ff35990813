import { expect, it } from "vitest";
import { placeBars } from "./place-bars.js";

const size = { width: 100, rowHeight: 10, top: 5 };
const period = { id: "a", label: "A", title: "A" };

it("places a period by its years, each row below the one before", () => {
  const rows = [
    { id: "1", periods: [{ ...period, from: 2005, to: 2010 }] },
    { id: "2", periods: [{ ...period, id: "b", from: 2000, to: 2020 }] },
  ];
  const bars = placeBars(rows, [2000, 2020], size);
  expect(bars.get("a")).toMatchObject({ x: 25, end: 50, y: 5, openStart: false, follows: false });
  expect(bars.get("b")).toMatchObject({ x: 0, end: 100, y: 15 });
});

it("draws a period without an end to the edge", () => {
  const bars = placeBars([{ id: "1", periods: [{ ...period, from: 2015 }] }], [2000, 2020], size);
  expect(bars.get("a")).toMatchObject({ x: 75, end: 100 });
});

it("draws a stub of a period whose beginning nobody knows, never the whole", () => {
  const bars = placeBars([{ id: "1", periods: [{ ...period, to: 2020 }] }], [2000, 2020], size);
  expect(bars.get("a")).toMatchObject({ x: 80, end: 100, openStart: true });
});

it("keeps what lies outside the axis on the drawing", () => {
  const rows = [
    { id: "1", periods: [{ ...period, from: 1950, to: 2090, marks: [{ at: 1990, title: "m" }] }] },
  ];
  const bar = placeBars(rows, [2000, 2020], size).get("a");
  expect(bar).toMatchObject({ x: 0, end: 100, marks: [{ x: 0, title: "m" }] });
});

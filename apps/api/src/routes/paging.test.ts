import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paginate } from "./paging.js";

const names = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });

/** Follows the cursors to the end. */
function readAll(items: readonly string[], limit: number): string[][] {
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = paginate(items, { limit, cursor }, (item) => item);
    pages.push(page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return pages;
}

describe("paginate", () => {
  it("shows each record exactly once, in order, whatever the size of a page", () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 10 }), (items, limit) => {
        expect(readAll(items, limit).flat()).toEqual(items);
      }),
    );
  });

  it("never shows more than the limit, nor an empty page after a full one", () => {
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 10 }), (items, limit) => {
        const pages = readAll(items, limit);
        expect(pages.length).toBe(Math.max(1, Math.ceil(items.length / limit)));
        expect(pages.every((page) => page.length <= limit)).toBe(true);
      }),
    );
  });

  it("neither repeats nor hides a record when another is added before the cursor", () => {
    const first = paginate(["b", "c", "d"], { limit: 2 }, (item) => item);
    const second = paginate(["a", "b", "c", "d"], { limit: 2, cursor: first.nextCursor }, (item) => item);
    expect(second.items).toEqual(["d"]);
  });

  it("refuses a cursor that belongs to another list", () => {
    expect(() => paginate(["a"], { limit: 1, cursor: "bm9wZQ" }, (item) => item)).toThrow(
      expect.objectContaining({ code: "INVALID_REQUEST" }),
    );
  });
});

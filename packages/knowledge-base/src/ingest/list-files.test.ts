import { describe, expect, it } from "vitest";
import { toRejection } from "./list-files.js";

describe("toRejection", () => {
  it.each([
    { code: "ENOENT", expected: "NOT_FOUND" },
    { code: "ENOTDIR", expected: "NOT_FOUND" },
    { code: "EACCES", expected: "NOT_READABLE" },
    { code: "EIO", expected: "NOT_READABLE" },
  ])("turns $code of the file system into $expected", ({ code, expected }) => {
    expect(toRejection(Object.assign(new Error(code), { code })).code).toBe(expected);
  });
});

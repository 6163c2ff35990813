import { expect, it } from "vitest";
import { meanDaysToAnswer } from "./mean-days-to-answer.js";

const asked = "2026-11-01T08:00:00Z";

it("is the mean over what was answered, and nothing where nothing was", () => {
  expect(meanDaysToAnswer([{ state: "new", createdAt: asked, updatedAt: asked }])).toBeUndefined();
  expect(
    meanDaysToAnswer([
      { state: "answered", createdAt: asked, updatedAt: "2026-11-02T08:00:00Z" },
      { state: "answered", createdAt: asked, updatedAt: "2026-11-04T08:00:00Z" },
      { state: "closed", createdAt: asked, updatedAt: "2026-11-20T08:00:00Z" },
    ]),
  ).toBe(2);
});

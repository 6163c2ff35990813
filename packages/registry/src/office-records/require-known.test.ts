import { describe, expect, it } from "vitest";
import { requireKnown } from "./require-known.js";

describe("what a record names", () => {
  it.each([
    { name: "a municipality that there is not", content: { ags: "05999999" }, reason: /05999999/ },
    { name: "no key of a municipality", content: { ags: "Unna" }, reason: /Unna/ },
    {
      name: "one unknown topic among known ones",
      content: { topicIds: ["baukultur", "laune"] },
      reason: /laune/,
    },
    { name: "an unknown source", content: { sourceId: "hoerensagen" }, reason: /hoerensagen/ },
    { name: "an unknown source in a list", content: { sourceIds: ["hoerensagen"] }, reason: /hoerensagen/ },
  ])("is refused when it is $name", ({ content, reason }) => {
    expect(() => requireKnown(content)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", reason: expect.stringMatching(reason) }),
    );
  });

  it("is accepted when it is known, lies in another Land, or is not named", () => {
    const known = { ags: "05978036", topicIds: ["baukultur"], sourceId: "geschaeftsstelle" };
    for (const content of [known, { ags: "14713000" }, { ags: null }, {}]) {
      expect(() => requireKnown(content)).not.toThrow();
    }
  });
});

import { describe, expect, it } from "vitest";
import { stemsOf } from "./term-space.js";
import { thesaurus } from "./thesaurus.de.js";

describe("the thesaurus", () => {
  it.each(thesaurus)("joins at least two stems in „%s“", (ring) => {
    expect(stemsOf(ring).size).toBeGreaterThanOrEqual(2);
  });

  it("has no ring twice", () => {
    const keys = thesaurus.map((ring) => [...stemsOf(ring)].sort().join(" "));
    expect(keys.length).toBe(new Set(keys).size);
  });
});

import { expect, it } from "vitest";
import { describeEachPlace } from "../testing/each-place.js";

describeEachPlace("the outline of a document", (place) => {
  it("names its headings in their order and with their level, to whom may see it", async () => {
    const file = await place.put("isek.md", "# ISEK\n\nText.\n\n## Ziele\n\nText.\n\n## Maßnahmen\n\nText.");
    const { documents } = await place.knowledgeBase.ingestPaths([file], { visibility: "members" });
    const id = documents[0]?.id ?? "";
    expect(await place.knowledgeBase.readOutline(id, "members")).toEqual([
      { text: "ISEK", level: 1 },
      { text: "Ziele", level: 2 },
      { text: "Maßnahmen", level: 2 },
    ]);
    expect(await place.knowledgeBase.readOutline(id, "public")).toEqual([]);
  });
});

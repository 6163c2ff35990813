import { DOMParser } from "linkedom";
import { describe, expect, it } from "vitest";
import { atomOf, jsonFeedOf } from "./feeds.js";

const frame = {
  title: "News & mehr",
  publicUrl: "https://lotse.example",
  path: "/v1/news",
  today: "2026-11-22",
};
const items = [
  { id: "a", date: "2024-05", title: "Älter", text: "Nur der Monat ist bekannt." },
  {
    id: "b",
    date: "2024-06-02",
    title: 'Neu <b>"jetzt"</b> & hier',
    text: "1 < 2\u0000",
    url: "https://a.example/?x=1&y=2",
  },
];
type Item = (typeof items)[number];

describe("an Atom feed", () => {
  const text = atomOf((item: Item) => item).render(items, frame);
  const feed = new DOMParser().parseFromString(text, "text/xml");
  const textOf = (selector: string) => [...feed.querySelectorAll(selector)].map((each) => each.textContent);

  it("shows the newest first, with what a feed must have", () => {
    expect(textOf("feed > title")).toEqual(["News & mehr"]);
    expect(textOf("feed > updated")).toEqual(["2024-06-02T00:00:00Z"]);
    expect(textOf("feed > id")).toEqual(["https://lotse.example/v1/news"]);
    expect(textOf("entry > id")).toEqual([
      "https://lotse.example/v1/news#b",
      "https://lotse.example/v1/news#a",
    ]);
    expect(textOf("entry > updated")).toEqual(["2024-06-02T00:00:00Z", "2024-05-01T00:00:00Z"]);
  });

  it("keeps signs that XML would read as its own, and drops those that it cannot hold", () => {
    expect(textOf("entry > title")[0]).toBe('Neu <b>"jetzt"</b> & hier');
    expect(textOf("entry > content")[0]).toBe("1 < 2");
    expect(text).toContain('<link rel="alternate" href="https://a.example/?x=1&amp;y=2"/>');
  });

  it("may be empty", () => {
    expect(atomOf((item: Item) => item).render([], frame)).toContain(
      "<updated>2026-11-22T00:00:00Z</updated>",
    );
  });
});

describe("a JSON Feed", () => {
  it("has what version 1.1 asks for", () => {
    const feed = JSON.parse(jsonFeedOf((item: Item) => item).render(items, frame));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "News & mehr",
      feed_url: "https://lotse.example/v1/news?format=jsonfeed",
      items: [
        {
          id: "https://lotse.example/v1/news#b",
          content_text: "1 < 2\u0000",
          date_published: "2024-06-02T00:00:00Z",
        },
        { id: "https://lotse.example/v1/news#a" },
      ],
    });
  });
});

import { expect, it } from "vitest";
import { selectListings } from "./select-listings.js";

const listings = [
  {
    kind: "offer" as const,
    title: "Kataster",
    description: "Leere Läden erfassen.",
    topicIds: ["leerstand"],
    createdAt: "2026-01-01",
  },
  {
    kind: "search" as const,
    title: "Wer hat Bäume gepflanzt?",
    description: "Klima.",
    topicIds: ["klima"],
    createdAt: "2026-02-01",
  },
];

it.each([
  {
    name: "all, the newest first",
    filter: {},
    titles: ["Wer hat Bäume gepflanzt?", "Kataster"],
  },
  { name: "what is offered", filter: { kind: "offer" }, titles: ["Kataster"] },
  { name: "one topic", filter: { topic: "klima" }, titles: ["Wer hat Bäume gepflanzt?"] },
  { name: "a word in any case", filter: { word: " LÄDEN" }, titles: ["Kataster"] },
  { name: "nothing where nothing fits", filter: { word: "Brunnen" }, titles: [] },
])("selects $name", ({ filter, titles }) => {
  const found = selectListings(listings, { kind: "", topic: "", word: "", ...filter });
  expect(found.map(({ title }) => title)).toEqual(titles);
});

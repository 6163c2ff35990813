import { describe, expect, it } from "vitest";
import { Publication } from "../knowledge/publication.js";
import { Topic } from "./topic.js";
import { traceProposal, tracePublication } from "./topic-trace.js";
import { topicsNamed } from "./topics-named.js";
import { TopicProposal, WorkingGroup, WorkingSession } from "./working-group.js";

const proposal = (id: string) =>
  TopicProposal.parse({
    id,
    title: "Leerstand",
    proposedOn: "2020-10-01",
    state: "accepted",
    origin: "member",
  });
const session = (id: string, on: string, workingGroupId = "group") =>
  WorkingSession.parse({ id, workingGroupId, on });
const records = {
  proposals: [proposal("asked"), proposal("asked too"), proposal("left")],
  workingGroups: [
    WorkingGroup.parse({
      id: "group",
      title: "Handel und Leerstand",
      networkId: "netzwerk-innenstadt-nrw",
      proposalIds: ["asked", "asked too"],
      state: "completed",
    }),
  ],
  sessions: [
    session("second", "2021-03-01"),
    session("first", "2021-02-01"),
    session("other", "2021-01-01", "other"),
  ],
  publications: ["arbeitshilfe", "magazine"].map((kind) =>
    Publication.parse({
      id: kind,
      kind,
      title: kind,
      publisher: "Netzwerk",
      ...(kind === "arbeitshilfe" && { workingGroupId: "group" }),
      certainty: "documented",
      sourceId: "source",
    }),
  ),
};
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("the way from a proposal to an Arbeitshilfe", () => {
  it("can be followed forward", () => {
    const trace = traceProposal("asked", records);
    expect(ids(trace.proposals)).toEqual(["asked"]);
    expect(ids(trace.sessions)).toEqual(["first", "second"]);
    expect(ids(trace.publications)).toEqual(["arbeitshilfe"]);
  });

  it("can be followed back to all who asked for it", () => {
    expect(ids(tracePublication("arbeitshilfe", records).proposals)).toEqual(["asked", "asked too"]);
  });

  it("ends where a proposal went no further and where no group stands behind a publication", () => {
    expect(traceProposal("left", records)).toMatchObject({ workingGroups: [], publications: [] });
    expect(tracePublication("magazine", records)).toEqual({
      proposals: [],
      workingGroups: [],
      sessions: [],
      publications: [],
    });
  });
});

describe("the topics that a text names", () => {
  const topic = (id: string, synonyms: string[], everydayWords: string[]): Topic =>
    Topic.parse({
      id,
      branch: "town-centre",
      name: id,
      wording: id,
      synonyms,
      everydayWords,
      sourceId: "source",
    });
  const topics = [
    topic("retail", ["Einzelhandel", "Leerstand"], ["leere Läden"]),
    topic("climate", ["Klima"], ["zu heiß"]),
  ];

  it.each([
    { text: "Was hilft gegen leere Laeden und Leerstand?", named: ["retail"] },
    {
      text: "Im Sommer ist es zu heiß, und der Einzelhandel leidet: Leerstand!",
      named: ["retail", "climate"],
    },
    { text: "Leerstandskataster", named: [] },
    { text: "", named: [] },
  ])("are $named in: $text", ({ text, named }) => {
    expect(topicsNamed(topics, text).map(({ topic: { id } }) => id)).toEqual(named);
  });
});

import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { HandoverRoute, Office } from "../contacts/office.js";
import { Attribution } from "../knowledge/attribution.js";
import { BestPractice } from "../knowledge/best-practice.js";
import { EventEdition, EventSeries } from "../knowledge/event.js";
import { GlossaryTerm } from "../knowledge/glossary-term.js";
import { NewsItem, Publication, PublicationSeries } from "../knowledge/publication.js";
import { Survey } from "../knowledge/survey.js";
import { CalendarDay } from "../time/calendar-date.js";
import { Topic } from "../topics/topic.js";
import { attributions } from "./attributions.js";
import { eventSeries, events } from "./events.js";
import { glossary } from "./glossary.js";
import { handoverRoutes } from "./handover-routes.js";
import { municipalities } from "./municipalities.js";
import { offices } from "./offices.js";
import { practiceExamples } from "./practice-examples.js";
import { programmes } from "./programmes.js";
import { news, publicationSeries, publications } from "./publications.js";
import { referenceRelease } from "./release.js";
import { serviceMatrix2021 } from "./services.js";
import { sources } from "./sources.js";
import { subjects } from "./subjects.js";
import { surveys } from "./surveys.js";
import { topics } from "./topics.js";

interface ReferenceRecord {
  id: string;
  ags?: string | undefined;
  serviceId?: string | undefined;
  sourceId?: string | undefined;
  sourceIds?: readonly string[];
  topicIds?: readonly string[];
  programmeIds?: readonly string[];
}

interface Collection {
  name: string;
  schema: z.ZodType;
  records: readonly ReferenceRecord[];
}

const collections: Collection[] = [
  { name: "attributions", schema: Attribution, records: attributions },
  { name: "events", schema: EventEdition, records: events },
  { name: "event series", schema: EventSeries, records: eventSeries },
  { name: "glossary terms", schema: GlossaryTerm, records: glossary },
  { name: "hand-over routes", schema: HandoverRoute, records: handoverRoutes },
  { name: "news", schema: NewsItem, records: news },
  { name: "offices", schema: Office, records: offices },
  { name: "practice examples", schema: BestPractice, records: practiceExamples },
  { name: "publications", schema: Publication, records: publications },
  { name: "publication series", schema: PublicationSeries, records: publicationSeries },
  { name: "surveys", schema: Survey, records: surveys },
  { name: "topics", schema: Topic, records: topics },
];

const known = {
  ags: new Set(municipalities.map(({ ags }) => ags)),
  programme: new Set(programmes.map(({ id }) => id)),
  service: new Set(serviceMatrix2021.services.map(({ id }) => id)),
  source: new Set(sources.map(({ id }) => id)),
  topic: new Set(topics.map(({ id }) => id)),
};

describe.each(collections)("the reference $name", ({ schema, records }) => {
  it("keep to their schema, with ids of their own", () => {
    for (const record of records) expect(schema.parse(record)).toEqual(record);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it("name only what exists", () => {
    for (const { ags, serviceId, sourceId, sourceIds = [], topicIds = [], programmeIds = [] } of records) {
      if (ags !== undefined) expect(known.ags).toContain(ags);
      if (serviceId !== undefined) expect(known.service).toContain(serviceId);
      for (const id of [...sourceIds, ...(sourceId === undefined ? [] : [sourceId])]) {
        expect(known.source).toContain(id);
      }
      for (const id of topicIds) expect(known.topic).toContain(id);
      for (const id of programmeIds) expect(known.programme).toContain(id);
    }
  });
});

describe("the topics", () => {
  it("are ten of the brochure and thirteen of the flyer, related to topics that exist", () => {
    expect(topics.filter(({ branch }) => branch === "town-centre")).toHaveLength(10);
    expect(topics.filter(({ branch }) => branch === "social-city")).toHaveLength(13);
    for (const id of topics.flatMap(({ relatedIds }) => relatedIds)) expect(known.topic).toContain(id);
  });
});

describe("the practice examples", () => {
  it("are 47 from 43 municipalities", () => {
    expect(practiceExamples).toHaveLength(47);
    expect(new Set(practiceExamples.map(({ ags }) => ags)).size).toBe(43);
  });
});

describe("the hand-over routes", () => {
  it("lead to subjects that exist and never to a number or address of 2015", () => {
    for (const id of handoverRoutes.flatMap((route) => route.subjects)) expect(subjects).toHaveProperty([id]);
    const contacts = handoverRoutes.flatMap(({ contact = "" }) => contact).join(" ");
    expect(contacts).not.toMatch(/0201|Rathena|amt68/);
  });

  it("end in one fallback that takes everything", () => {
    const general = handoverRoutes.filter((route) => route.subjects.length + route.topicIds.length === 0);
    expect(general.map(({ id }) => id)).toEqual(["netzwerk-stadtentwicklung-nrw"]);
  });
});

describe("the glossary", () => {
  it("refers to its own terms", () => {
    const ids = new Set(glossary.map(({ id }) => id));
    for (const id of glossary.flatMap(({ seeAlso }) => seeAlso)) expect(ids).toContain(id);
  });
});

describe("the release", () => {
  it("bears the day on which it was put together", () => {
    expect(CalendarDay.parse(referenceRelease.date)).toBe("2026-11-22");
  });
});

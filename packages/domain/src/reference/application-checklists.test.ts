import { describe, expect, it } from "vitest";
import { ApplicationChecklist } from "../funding/application-checklist.js";
import { applicationChecklists } from "./application-checklists.js";
import { facts } from "./facts.js";
import { sources } from "./sources.js";

const factsById = new Map(facts.map((fact) => [fact.id, fact]));
const sourceIds = new Set(sources.map(({ id }) => id));

describe.each(applicationChecklists)("the checklist of $programmeId", (checklist) => {
  it("keeps to its schema", () => {
    expect(ApplicationChecklist.parse(checklist)).toEqual(checklist);
  });

  it.each(checklist.items)("rests on facts and one of their sources: $what", ({ factIds, sourceId }) => {
    expect(factIds.length).toBeGreaterThan(0);
    expect(sourceIds).toContain(sourceId);
    expect(factIds.map((id) => factsById.get(id)?.sourceId)).toContain(sourceId);
  });
});

import { describe, expect, it } from "vitest";
import { programmeByRole } from "./meant-by-role.js";

const nothingNamed = { mentions: [] };

describe("a programme by its part in what was talked about", () => {
  it.each([
    { folded: "seit wann lief das alte in nrw", after: "stadtumbau-west", name: "Stadtumbau West" },
    {
      folded: "wie hiess der vorganger",
      after: "sozialer-zusammenhalt",
      name: "Soziale Stadt",
    },
    { folded: "was fordert das neue", after: "soziale-stadt", name: "Sozialer Zusammenhalt" },
    {
      folded: "ich meine das vom land mit dem fast gleichen namen",
      after: "ziz",
      name: "Landesinitiative Zukunftsfähige Innenstädte und Ortszentren",
    },
  ])("is $name in „$folded“ after $after", ({ folded, after, name }) => {
    const meant = programmeByRole({ ...nothingNamed, folded }, { subjects: [after] });
    expect(meant?.name).toContain(name);
  });

  it("tells the one that was talked about too, and which words say it", () => {
    const folded = "war das nicht das gleiche wie dieses bundesding";
    expect(
      programmeByRole(
        { ...nothingNamed, folded },
        { subjects: ["zukunftsfaehige-innenstaedte-ortszentren-nrw"] },
      ),
    ).toEqual({
      name: expect.stringContaining("Zukunftsfähige Innenstädte und Zentren"),
      besides: expect.stringContaining("Ortszentren"),
      words: "dieses bundesding",
    });
  });

  it.each([
    { folded: "seit wann lief das alte", subjects: [], why: "no programme was talked about" },
    { folded: "wie viel geld war da", subjects: ["ziz"], why: "it says no part" },
  ])("is none where $why", ({ folded, subjects }) => {
    expect(programmeByRole({ ...nothingNamed, folded }, { subjects })).toBeUndefined();
  });
});

import type { BestPractice, DistrictProfileRecord, MembershipStates, Municipality } from "@stadtlotse/client";
import { describe, expect, it } from "vitest";
import { districtView, membershipView, practiceView, sizeView } from "./map-view.js";

type State = MembershipStates["items"][number];

describe("the view of memberships", () => {
  const observation = {
    networkId: "netzwerk-innenstadt-nrw",
    memberId: "05315000",
    memberKind: "municipality",
    asOf: "2013-04",
    sourceId: "liste",
    certainty: "documented",
  } as const;

  it.each<{ name: string; state: Omit<State, "memberId">; shade: string; statement: string }>([
    {
      name: "a recorded member as a member",
      state: { status: "member", source: "Liste der Geschäftsstelle" },
      shade: "strong",
      statement: "Mitglied",
    },
    {
      name: "who was only seen as seen, with the date",
      state: { status: "unknown", lastObserved: observation },
      shade: "seen",
      statement: "zuletzt belegt April 2013",
    },
    {
      name: "who was seen applying as an applicant",
      state: { status: "unknown", lastObserved: { ...observation, status: "applicant" } },
      shade: "asked",
      statement: "zuletzt belegt April 2013",
    },
    {
      name: "who has left as former",
      state: { status: "former" },
      shade: "weak",
      statement: "ehemaliges Mitglied",
    },
  ])("shows $name", ({ state, shade, statement }) => {
    const view = membershipView({ items: [{ memberId: "05315000", ...state }] }, new Map());
    expect(view.entries.get("05315000")).toMatchObject({ shade, statement });
  });

  it("has each of its shades in the legend once", () => {
    const shades = membershipView({ items: [] }, new Map()).legend.map(({ shade }) => shade);
    expect(new Set(shades).size).toBe(shades.length);
  });
});

it.each([
  { population: 19_999, shade: "weak" },
  { population: 20_000, shade: "middle" },
  { population: 99_999, shade: "middle" },
  { population: 100_000, shade: "strong" },
])("shades a municipality of $population as $shade", ({ population, shade }) => {
  const town = { ags: "05315000", population: { value: population, date: "2022-12-31" } } as Municipality;
  expect(sizeView([town]).entries.get("05315000")?.shade).toBe(shade);
});

it("counts the examples of a municipality and leaves out those from elsewhere", () => {
  const examples = ["05315000", "05315000", "05111000", undefined].map((ags) => ({ ags }) as BestPractice);
  const { entries } = practiceView(examples);
  expect(entries.get("05315000")).toMatchObject({ shade: "middle", statement: "2 Beispiele" });
  expect(entries.get("05111000")).toMatchObject({ shade: "weak", statement: "1 Beispiel" });
  expect(entries.size).toBe(2);
});

it("puts districts on the map as points and into the table under their municipality", () => {
  const profiles = [
    { id: "a", name: "Nordstadt", ags: "05913000", state: "running", point: { lat: 51.53, lon: 7.47 } },
    { id: "b", name: "Hörde", ags: "05913000", state: "completed" },
  ] as DistrictProfileRecord[];
  const { entries, points } = districtView(profiles);
  expect(entries.get("05913000")?.statement).toBe("Nordstadt (laufend); Hörde (abgeschlossen)");
  expect(points).toEqual([{ id: "a", name: "Nordstadt", state: "running", lat: 51.53, lon: 7.47 }]);
});

import { describe, expect, it } from "vitest";
import { districtSectionLabels } from "../labels/knowledge-labels.de.js";
import { municipalities } from "../reference/municipalities.js";
import { attributionNotices } from "./attribution-notices.js";
import { BestPractice } from "./best-practice.js";
import { DistrictProfile } from "./district-profile.js";
import { districtProfilesToGeoJson, profileCompleteness } from "./district-profiles.js";
import { evaluateSurvey } from "./evaluate-survey.js";
import { matchBestPractices } from "./match-best-practices.js";
import { matchListings } from "./match-listings.js";
import { ExpertiseListing } from "./member-offers.js";
import { districtProfileSections } from "./profile-sections.js";
import { SurveyQuestion, type SurveyResponse } from "./survey.js";

describe("a district profile", () => {
  const profile = DistrictProfile.parse({
    id: "nordstadt",
    name: "Nordstadt",
    ags: "05913000",
    state: "running",
    point: { lat: 51.52, lon: 7.46 },
    sections: { character: "Ein Quartier.", contact: "Stadt Dortmund" },
    materials: [{ title: "Plan", url: "https://example.org/plan.pdf" }],
    sourceId: "source",
  });

  it("has exactly seven sections, with the labels of the seed", () => {
    expect(districtProfileSections.map((section) => districtSectionLabels[section])).toEqual([
      "Gebietscharakter und Ausgangslage",
      "Potenziale und Handlungsansätze",
      "Organisation und Lokale Partner",
      "Meilensteine",
      "Perspektiven",
      "Ansprechperson",
      "Materialien zum Download",
    ]);
    expect(() => DistrictProfile.parse({ ...profile, sections: { weather: "x" } })).toThrow();
  });

  it("knows what is missing; materials fill the downloads", () => {
    expect(profileCompleteness(profile)).toEqual({
      filled: ["character", "contact", "downloads"],
      missing: ["potentials", "organisation", "milestones", "perspectives"],
      share: 3 / 7,
    });
  });

  it("becomes a point on a map, longitude first; without a point it stays off the map", () => {
    const { point: _, ...elsewhere } = profile;
    expect(districtProfilesToGeoJson([profile, elsewhere]).features).toEqual([
      {
        type: "Feature",
        id: "nordstadt",
        geometry: { type: "Point", coordinates: [7.46, 51.52] },
        properties: { name: "Nordstadt", ags: "05913000", state: "running" },
      },
    ]);
  });
});

describe("good practice for a municipality", () => {
  const practice = (id: string, ags: string, given: Partial<BestPractice> = {}): BestPractice =>
    BestPractice.parse({
      id,
      title: "Beispiel",
      ags,
      place: id,
      originScope: "state",
      measure: "Ein Verfügungsfonds.",
      certainty: "documented",
      sourceId: "source",
      ...given,
    });
  const unna = municipalities.find(({ ags }) => ags === "05978036");
  const practices = [
    practice("koeln", "05315000"),
    practice("kamen", "05978020"),
    practice("rumour", "05978020", { certainty: "unconfirmed" }),
    practice("other", "05978020", { measure: "Ein Brunnen." }),
  ];

  it("puts the place most like the asker's first and says why", () => {
    const matches = matchBestPractices(practices, { keywords: ["Verfügungsfonds"] }, unna, municipalities);
    expect(matches.map(({ practice: { id } }) => id)).toEqual(["kamen", "koeln"]);
    expect(matches[0]?.matched).toEqual(["Verfügungsfonds"]);
    expect(matches[0]?.likeness?.parts.map(({ criterion }) => criterion)).toContain("population");
  });

  it("works without a known asker, in the order of ids", () => {
    const matches = matchBestPractices(
      practices,
      { keywords: ["verfuegungsfonds"] },
      undefined,
      municipalities,
    );
    expect(matches.map(({ practice: { id }, likeness }) => [id, likeness])).toEqual([
      ["kamen", undefined],
      ["koeln", undefined],
    ]);
  });

  it("keeps everything confirmed when nothing is wished for", () => {
    expect(matchBestPractices(practices, {}, undefined, municipalities)).toHaveLength(3);
  });
});

describe("the evaluation of a survey", () => {
  const question = (id: string, kind: SurveyQuestion["kind"], options: string[] = []) =>
    SurveyQuestion.parse({ id, kind, text: "?", options });
  const run = {
    id: "2021",
    questions: [
      question("theme", "multiple-choice", ["Leerstand", "Klima", "Verkehr"]),
      question("shops", "number"),
      question("wish", "text"),
    ],
  };
  const response = (
    memberId: string,
    submittedOn: string,
    answers: SurveyResponse["answers"],
    runId = "2021",
  ): SurveyResponse => ({
    id: `${memberId}-${submittedOn}`,
    runId,
    memberId,
    submittedOn,
    answers,
  });

  it("counts of each member the newest response to this run", () => {
    const responses = [
      response("a", "2021-07-01", { theme: ["Leerstand"], shops: 10, wish: "mehr Austausch" }),
      response("a", "2021-07-05", { theme: ["Leerstand", "Klima"], shops: 12, wish: " " }),
      response("b", "2021-07-02", { theme: "Klima", shops: 3 }),
      response("c", "2020-07-02", { theme: ["Verkehr"] }, "2020"),
    ];
    expect(evaluateSurvey(run, responses, 87)).toEqual({
      runId: "2021",
      responses: 2,
      invited: 87,
      responsePercent: 2.3,
      questions: [
        {
          questionId: "theme",
          kind: "choice",
          answered: 2,
          counts: [
            { option: "Leerstand", count: 1 },
            { option: "Klima", count: 2 },
            { option: "Verkehr", count: 0 },
          ],
        },
        { questionId: "shops", kind: "number", answered: 2, mean: 7.5, smallest: 3, largest: 12 },
        { questionId: "wish", kind: "text", answered: 0, texts: [] },
      ],
    });
  });

  it("has no rate when nobody was asked", () => {
    expect(evaluateSurvey(run, [], 0)).not.toHaveProperty("responsePercent");
  });
});

describe("the Fachbörse", () => {
  const listing = (id: string, given: Partial<ExpertiseListing>): ExpertiseListing =>
    ExpertiseListing.parse({
      id,
      kind: "offer",
      ags: "05315000",
      title: "x",
      description: "x",
      topicIds: ["isg"],
      ...given,
    });
  const own = listing("own", { kind: "search", ags: "05978036", topicIds: ["isg", "vacancy"] });

  it("brings searches and offers of others together while they are valid", () => {
    const listings = [
      listing("both", { topicIds: ["vacancy", "isg"] }),
      listing("one", { validUntil: "2026-11-22" }),
      listing("over", { validUntil: "2026-11-21" }),
      listing("search", { kind: "search" }),
      listing("own town", { ags: "05978036" }),
      listing("elsewhere", { topicIds: ["climate"] }),
    ];
    expect(matchListings(own, listings, "2026-11-22").map(({ listing: { id } }) => id)).toEqual([
      "both",
      "one",
    ]);
  });

  it("is for members only", () => {
    expect(() => listing("public", { visibility: "public" as never })).toThrow();
  });
});

describe("the notices of a page", () => {
  it("are those of what it shows", () => {
    const notice = (id: string, uses: ("map" | "laws")[]) => ({
      id,
      notice: id,
      licence: "x",
      changed: false,
      uses,
      sourceId: "s",
    });
    const attributions = [notice("bkg", ["map"]), notice("law", ["laws"])];
    expect(attributionNotices(attributions, ["map"])).toEqual([{ notice: "bkg", licence: "x" }]);
    expect(attributionNotices(attributions, [])).toEqual([]);
  });
});

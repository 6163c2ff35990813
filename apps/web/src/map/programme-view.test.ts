import type { BestPractice, MunicipalGrant, Source } from "@stadtlotse/client";
import { expect, it } from "vitest";
import { programmeView } from "./programme-view.js";

const sources = new Map([["liste", { id: "liste", title: "Liste der Kommunen" } as Source]]);
const grant = { programmeId: "ziz", certainty: "documented", sourceId: "liste" } as const;
const grants: MunicipalGrant[] = [
  { ...grant, ags: "05119000", year: 2022, eur: 2_900_000, approximation: "about" },
  { ...grant, ags: "05958004", approximation: "about" },
];
const example = (ags: string, title: string) => ({ ags, title, sourceId: "heft" }) as BestPractice;

it("tells recipients with amount, year and source, and keeps examples apart from them", () => {
  const examples = [example("05119000", "Markt"), example("05515000", "Platz"), example("05515000", "Weg")];
  const { entries } = programmeView(grants, examples, sources);
  expect(Object.fromEntries(entries)).toEqual({
    "05119000": {
      shade: "strong",
      label: "laut Quelle gefördert",
      statement: "rund 2,9 Millionen Euro (2022)",
      basis: "Liste der Kommunen",
    },
    "05958004": {
      shade: "strong",
      label: "laut Quelle gefördert",
      statement: "Betrag nicht genannt",
      basis: "Liste der Kommunen",
    },
    "05515000": { shade: "seen", label: "gutes Beispiel", statement: "Platz; Weg", basis: "heft" },
  });
});

it("has no entry for recipients in its legend where no source names them", () => {
  expect(programmeView([], [], sources).legend.map(({ shade }) => shade)).toEqual(["seen", "none"]);
});

import type {
  BestPractice,
  DistrictProfileRecord,
  MembershipStates,
  Municipality,
  Source,
} from "@stadtlotse/client";
import { formatDate } from "../formats/format-date.js";
import { texts } from "./texts.de.js";

/** How strongly a cell is filled; `seen` and `asked` are hatched, so that no meaning hangs on a colour. */
export type Shade = "none" | "weak" | "middle" | "strong" | "seen" | "asked";

/** What the map and its table say of one municipality. */
export interface MapEntry {
  shade: Shade;
  /** The entry of the legend that it belongs to. */
  label: string;
  /** In the words of the table. */
  statement: string;
  /** Where it was read. */
  basis?: string;
}

/** One way to look at the map: what it says of whom. Who is missing falls under `rest`. */
export interface MapView {
  entries: ReadonlyMap<string, MapEntry>;
  /** The legend in its order, each with its shade. */
  legend: readonly { shade: Shade; label: string }[];
  /** Places that lie on the map as points. */
  points?: readonly MapPoint[];
}

/** A district with a programme, running or completed. */
export interface MapPoint {
  id: string;
  name: string;
  state: DistrictProfileRecord["state"];
  lat: number;
  lon: number;
}

const { states } = texts;

/** Who stood how to a network on a day. What was only seen at some time is kept apart from what is recorded. */
export function membershipView(
  { items }: Pick<MembershipStates, "items">,
  sources: ReadonlyMap<string, Source>,
): MapView {
  const entries = new Map<string, MapEntry>();
  for (const { memberId, status, source, lastObserved } of items.filter(isMunicipality)) {
    const seen = lastObserved && {
      statement: texts.lastSeen(formatDate(lastObserved.asOf)),
      basis: sources.get(lastObserved.sourceId)?.title ?? lastObserved.sourceId,
    };
    if (status !== "unknown") {
      const shade = ({ member: "strong", applicant: "asked", former: "weak" } as const)[status];
      const basis = source === undefined ? undefined : (sources.get(source)?.title ?? source);
      const statement = seen === undefined ? states[status] : `${states[status]}, ${seen.statement}`;
      entries.set(memberId, {
        shade,
        label: states[status],
        statement,
        ...(basis !== undefined && { basis }),
      });
    } else if (seen !== undefined) {
      const asked = lastObserved?.status === "applicant";
      const label = asked ? states.applicant : states.observed;
      entries.set(memberId, { shade: asked ? "asked" : "seen", label, ...seen });
    }
  }
  const legend = [
    { shade: "strong", label: states.member },
    { shade: "seen", label: states.observed },
    { shade: "asked", label: states.applicant },
    { shade: "weak", label: states.former },
    { shade: "none", label: states.none },
  ] as const;
  return { entries, legend };
}

/** Organisations are members, too, but lie on no map; their ids are no keys of municipalities. */
function isMunicipality({ memberId }: { memberId: string }): boolean {
  return /^\d{8}$/.test(memberId);
}

/** Municipalities by the size of their population. */
export function sizeView(municipalities: readonly Municipality[]): MapView {
  const shades = { small: "weak", medium: "middle", large: "strong" } as const;
  const entries = municipalities.map(({ ags, population: { value, date } }): [string, MapEntry] => {
    const size = value >= 100_000 ? "large" : value >= 20_000 ? "medium" : "small";
    const statement = texts.population(value.toLocaleString("de-DE"), formatDate(date));
    return [ags, { shade: shades[size], label: texts.sizes[size], statement }];
  });
  const legend = (["small", "medium", "large"] as const).map((size) => ({
    shade: shades[size],
    label: texts.sizes[size],
  }));
  return { entries: new Map(entries), legend };
}

/** How many examples of good practice a municipality has. */
export function practiceView(examples: readonly BestPractice[]): MapView {
  const counts = new Map<string, number>();
  for (const { ags } of examples) if (ags !== undefined) counts.set(ags, (counts.get(ags) ?? 0) + 1);
  const levels = [
    { from: 3, shade: "strong", label: "3 und mehr Beispiele" },
    { from: 2, shade: "middle", label: "2 Beispiele" },
    { from: 1, shade: "weak", label: "1 Beispiel" },
  ] as const;
  const entries = [...counts].flatMap(([ags, count]): [string, MapEntry][] => {
    const level = levels.find(({ from }) => count >= from);
    return level ? [[ags, { shade: level.shade, label: level.label, statement: texts.examples(count) }]] : [];
  });
  return {
    entries: new Map(entries),
    legend: [...levels.toReversed(), { shade: "none", label: texts.noExample }],
  };
}

/** Districts with a profile: as points where they lie, and under the municipality that they belong to. */
export function districtView(profiles: readonly DistrictProfileRecord[]): MapView {
  const statements = new Map<string, string[]>();
  for (const { ags, name, state } of profiles) {
    statements.set(ags, [...(statements.get(ags) ?? []), `${name} (${texts.districtStates[state]})`]);
  }
  const entries = [...statements].map(([ags, districts]): [string, MapEntry] => [
    ags,
    { shade: "weak", label: texts.withDistricts, statement: districts.join("; ") },
  ]);
  return {
    entries: new Map(entries),
    legend: [
      { shade: "weak", label: texts.withDistricts },
      { shade: "none", label: texts.withoutDistricts },
    ],
    points: profiles.flatMap(({ id, name, state, point }) => (point ? [{ id, name, state, ...point }] : [])),
  };
}

import { isMeasure, type RegisterQuery } from "./query.js";
import type { Facets } from "./read-facets.js";
import { bound, type Filter } from "./read-filters.js";
import { entityOf, middleOf, readGroups } from "./read-groups.js";
import { municipalityFilters, select } from "./selection-filters.js";
import { shownOf } from "./shown-places.js";
import { land } from "./units.js";

/** Units that fulfil conditions: listed, counted, ranked or added up. */
export function readSelection(facets: Facets): RegisterQuery | undefined {
  if (addsCondition(facets)) return undefined;
  const { areas, read, counted, rank, asked } = facets;
  const entity = entityOf(facets);
  if (entity !== "municipality") return readGroups(facets, entity);
  if (rank && (read.says("municipality", "anyone") || counted === undefined) && isAboutThem(facets))
    return readRank(facets);
  const claim = readAreaClaim(facets);
  if (claim) return claim;
  const filters = municipalityFilters(facets);
  const [what] = asked;
  const asksWhich =
    read.says("list", "anyone") &&
    (read.says("municipality") || filters.some(({ kind }) => kind === "bound"));
  const asksFigure = what !== undefined && counted !== "municipality" && !asksWhich;
  const middle = middleOf(facets);
  if (asksFigure && middle) return { wants: middle, what: select(facets, filters), measure: what };
  const isOfAll = areas.length > 0 || read.says("land") || (read.says("sum") && restricts(filters));
  if ((asksFigure || read.says("profile")) && isOfAll) return readAreaFigure(facets, filters);
  if (what && counted && areas.length > 0 && !restricts(filters))
    return { wants: "attributes", units: areas, attributes: [...asked, "count"] };
  return readList(facets, filters);
}

/** "Welche Kommunen im Kreis Unna haben einen Citymanager?" sets a condition that the register does not know. */
function addsCondition({ read }: Facets): boolean {
  if (read.spoken.includes("weder")) return true;
  return read.unread.some((at) => {
    const before = read.spoken.slice(0, at);
    return before.some((word) =>
      /^(haben|hat|hatte|hatten|mit|ohne|bekam|bekamen|bekommen|nutzen|machen)$/.test(word),
    );
  });
}

/** "Hat der Kreis Unna mehr als 300.000 Einwohner?" */
function readAreaClaim({
  areas: [area],
  numbers,
  read,
  asksWhether,
  claimed,
}: Facets): RegisterQuery | undefined {
  const number = numbers.find(({ of }) => of === "population" || of === "area");
  if (!area || !number?.of || number.of === "count" || !asksWhether || read.says("municipality"))
    return undefined;
  const claim = bound(number.relation, number.of, number.value);
  return { wants: "check", unit: area, claim, attribute: number.of, claimed };
}

const opensWithVerb = /^(und )?(gibts?|haben|hat|sind|ist|liegen|liegt)\b/;

/** A superlative alone may speak of anything; it speaks of municipalities where they, an area or inhabitants are named. */
function isAboutThem({ read, areas, measures }: Facets): boolean {
  return read.says("municipality") || areas.length > 0 || measures.length > 0;
}

function readRank(facets: Facets): RegisterQuery {
  const { orders } = facets;
  return {
    wants: "rank",
    selection: select(
      facets,
      municipalityFilters({ ...facets, numbers: facets.numbers.filter(({ of }) => of !== "count") }),
    ),
    orders,
    ...shownOf(facets),
  };
}

/** Whether conditions leave out some of an area's municipalities, in whatever way they are called. */
function restricts(filters: readonly Filter[]): boolean {
  return filters.some(({ kind }) => kind !== "area" && kind !== "designation");
}

/** The figure of an area, or of those of its municipalities that fulfil further conditions. */
function readAreaFigure(facets: Facets, filters: readonly Filter[]): RegisterQuery | undefined {
  const { areas, attributes, asked, read } = facets;
  const [what] = asked;
  if (restricts(filters) && what) return { wants: "total", what: select(facets, filters), measure: what };
  const units = areas.length > 0 ? areas : [land];
  const figures = attributes.filter(
    (each) => isMeasure(each) && (asked.includes(each) || read.says("profile")),
  );
  return read.unread.length > 1 || figures.length === 0
    ? undefined
    : { wants: "attributes", units, attributes: figures };
}

function readList(facets: Facets, filters: readonly Filter[]): RegisterQuery | undefined {
  const { read, areas, counted, text, understanding, attributes } = facets;
  const [area] = areas;
  const speaksOfThem =
    read.says("municipality") ||
    filters.some(({ kind }) => kind === "told") ||
    (read.says("anyone") && filters.some(({ kind }) => kind === "bound")) ||
    (areas.length > 0 && read.says("belong") && /\b(wer|was|alles|wen)\b/.test(text));
  const restricts = filters.some(({ kind }) => kind !== "designation");
  if (area && !read.says("municipality") && attributes.includes("regierungsbezirk") && area.kind === "kreis")
    return { wants: "attributes", units: areas, attributes: ["regierungsbezirk"] };
  if (!speaksOfThem || understanding.asks === "why") return undefined;
  const isCount = counted === "municipality";
  // without a condition only the whole land can be counted
  if (!restricts && !(isCount && read.unread.length === 0)) return undefined;
  const isPlural =
    isCount ||
    read.says("anyone") ||
    filters.some(({ kind }) => kind === "key") ||
    // "Hat der Kreis Olpe eine Mittlere kreisangehörige Stadt?"
    (area !== undefined && opensWithVerb.test(text) && filters.some(({ kind }) => kind === "type")) ||
    /\b(\w*stadte[ns]?|\w*gemeinden|\w*kommunen|orten?|rathauser\w*|nachbarn|wer|was|alles|welche[rs]? \w+|gibt es|gibts)\b/.test(
      text,
    );
  return isPlural
    ? {
        wants: isCount ? "count" : "list",
        selection: select(facets, filters),
        ...(opensWithVerb.test(text) ? { claimed: facets.claimed } : {}),
      }
    : undefined;
}

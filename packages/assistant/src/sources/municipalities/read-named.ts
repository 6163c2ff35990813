import type { Attribute, Direction, RegisterQuery, Selection } from "./query.js";
import type { Facets } from "./read-facets.js";
import {
  areaFilters,
  bound,
  designationFilters,
  type Filter,
  sizeFilter,
  typeFilters,
} from "./read-filters.js";
import { readGap } from "./read-gap.js";
import { middleOf, ranksCount } from "./read-groups.js";
import { isLimitOf, readNear } from "./read-limit.js";
import { areaCalled } from "./read-targets.js";
import { subjectFirst } from "./subject-first.js";
import { contains, kreisOf, type Measure, type Unit } from "./units.js";

const mostUnits = 5;

/** Questions on places and areas that are named: what they are, whether something holds, how they compare. */
export function readNamed(facets: Facets): RegisterQuery | undefined {
  const { places, areas, read } = facets;
  if (places.length === 0) return areas.length > 1 ? readComparison(facets, areas) : readGap(facets);
  if (asksForOthers(facets)) return undefined;
  return (
    readSame(facets) ??
    readBelonging(facets) ??
    readGap(facets) ??
    readPosition(facets) ??
    (places.length + areas.length > 1 ? readComparison(facets, comparedUnits(facets)) : undefined) ??
    readClaim(facets) ??
    readNear(facets) ??
    readAttributes(facets, read.says("kreis") ? kreisMeant(facets) : undefined)
  );
}

/** Who asks for a town's neighbours, or for what is larger than it, asks for other towns. */
function asksForOthers({ places, comparative, numbers, text, read, rank }: Facets): boolean {
  if (places.length !== 1 || rank !== undefined) return false;
  if (/\bnachbar(kommunen|gemeinden|stadte|orte|n)\b/.test(text)) return true;
  if (/\b(nachbar\w*|andere[nrs]?|teilt sich|weitere[nrs]?|noch)\b/.test(text) && read.says("municipality"))
    return /\b(welche\w*|wie ?viele?n?|wer|gibt|nenne?|^nennen)\b/.test(text);
  return (
    comparative !== undefined &&
    numbers.length === 0 &&
    (read.says("anyone") ||
      /\b(gibt es|gibts)\b/.test(text) ||
      (read.says("municipality") && /\b(orte|stadte|gemeinden|kommunen)\b/.test(text)))
  );
}

/** "Sind Unna und Kamen im selben Kreis?" */
function readSame({ places, text, attributes, claimed }: Facets): RegisterQuery | undefined {
  const attribute = attributes.find(
    (each) => each === "kreis" || each === "regierungsbezirk" || each === "type",
  );
  const asksSame = /\b(selben|gleiche[nrm]?|derselben|denselben|dieselbe|demselben)\b/.test(text);
  return places.length > 1 && attribute !== undefined && asksSame
    ? { wants: "same", units: places, attribute, claimed }
    : undefined;
}

const belonging = /\b(liegt|gehort|teil|zahlt|fallt|lauft|ist das|zu|oder)\b/;

/** "Gehört Raesfeld zu Wesel oder zu Borken?", "Liegt Bocholt im Regierungsbezirk Düsseldorf?" */
function readBelonging(facets: Facets): RegisterQuery | undefined {
  const { places, areas, text, attributes, rank, comparative, measures, asksWhether, claimed } = facets;
  const [place, ...others] = places;
  if (!place || measures.length > 0 || rank || comparative || attributes.includes("type")) return undefined;
  const wantsDistrict = attributes.includes("regierungsbezirk");
  const called = belonging.test(text) ? others.map((each) => areaCalled(each, wantsDistrict)) : [undefined];
  const [area, second] = others.length > 0 ? called : areas;
  if (!area || (!asksWhether && !/\b(stimmt|doch)\b/.test(text))) return undefined;
  const attribute: Attribute = area.kind === "kreis" ? "kreis" : "regierungsbezirk";
  if (second) return { wants: "attributes", units: [place], attributes: [attribute] };
  const [claim] = areaFilters([area]);
  return claim && { wants: "check", unit: place, claim, attribute, claimed };
}

/** "Ist Unna die größte Stadt im Kreis Unna?", "Auf welchem Platz steht Kamen?" */
function readPosition(facets: Facets): RegisterQuery | undefined {
  const { places, areas, rank, comparative, read, measures, asksWhether, text } = facets;
  const [unit] = places;
  const isFirst = comparative !== undefined && /\bals (alle|jede[rs]?)\b/.test(text);
  if (!unit || places.length > 1 || !(rank || isFirst || read.says("rank"))) return undefined;
  // "an der Spitze von Unna" ranks nothing
  if (measures.length + areas.length === 0 && !read.says("municipality", "kreis", "rank")) return undefined;
  const own = read.says("kreis") ? kreisOf(unit) : undefined;
  const within = areas.length > 0 ? areas : own ? [own] : [];
  const selection: Selection = {
    entity: "municipality",
    filters: [...areaFilters(within), ...typeFilters(text), ...designationFilters(text)],
    except: [],
  };
  const order = facets.orders[0] ?? {
    measure: measures[0] ?? "population",
    direction: comparative ?? "most",
  };
  // "Welche Stadt ist die größte in seinem Kreis?" wants that one, and not the place of the town that is named
  if (asksForTown(facets) && own) return { wants: "rank", selection, orders: [order], from: 1, shown: 3 };
  return {
    wants: "position",
    unit,
    selection,
    ...order,
    ...(asksWhether ? { claimed: facets.claimed } : {}),
  };
}

function asksForTown({ understanding, read, comparative }: Facets): boolean {
  return (
    (understanding.asks === "which" || understanding.asks === "who") &&
    comparative === undefined &&
    !read.says("rank")
  );
}

/** A town that is named with its area is one thing ("Unna im Kreis Unna"), unless the two are set side by side. */
function comparedUnits({ places, areas, all }: Facets): readonly Unit[] {
  const sideBySide = /\b(oder|und|plus|gegen|jeweils|als|vergleich\w*)\b/.test(all);
  return sideBySide ? [...places, ...areas] : places;
}

/** Units side by side: their sum, their order, or what is asked of each. */
export function readComparison(facets: Facets, units: readonly Unit[]): RegisterQuery | undefined {
  if (units.length < 2) return undefined;
  const { measures, rank, comparative, read, text, attributes, counted } = facets;
  const counts =
    counted === "municipality" || (ranksCount(text) && units.every(({ kind }) => kind !== "municipality"));
  const measure: Measure = counts ? "count" : (measures[0] ?? "population");
  if (/\b(zusammen\w*|gemeinsam|insgesamt|summ\w*|addier\w*|plus)\b/.test(text) && measures.length > 0)
    return { wants: "total", what: units, measure };
  const middle = middleOf(facets);
  if (middle && measures.length > 0) return { wants: middle, what: units, measure };
  const named = attributes.filter((each) => !measures.some((own) => own === each));
  const direction: Direction | undefined = rank ?? comparative;
  const compares = direction !== undefined || read.says("differ", "alike", "size") || measures.length > 0;
  if (!compares || (direction === undefined && named.length > 0) || comparesOther(facets)) return undefined;
  return {
    wants: "compare",
    units: subjectFirst(units, facets.understanding).slice(0, mostUnits),
    measures: counts || measures.length === 0 ? [measure] : measures,
    direction: direction ?? "most",
    ...(isConfirmed(facets) ? { claimed: facets.claimed } : {}),
  };
}

/**
 * "Bekommt Münster mehr Beratung als Unna?" compares what the register does not hold, right behind the word; "Wie viel
 * bekam Essen mehr?" says by its verb alone that it does.
 */
function comparesOther({ read, measures, counted, text }: Facets): boolean {
  if (measures.length > 0 || counted !== undefined || ranksCount(text)) return false;
  if (/\b(mehr|weniger)\b/.test(text) && read.unread.length > 0) return true;
  const behind = read.words
    .filter(({ senses }) => senses.includes("more") || senses.includes("less"))
    .map(({ at }) => at + 1);
  return behind.some((at) => read.unread.includes(at));
}

/** "Ist Unna größer als Kamen?" wants it confirmed; one of two, twice as large or so much larger is no yes or no. */
function isConfirmed({ asksWhether, comparative, all, numbers }: Facets): boolean {
  const chooses = /\boder\b(?! nicht\b)(?!$)/.test(all);
  const limits = numbers.some(({ saidAt, relation }) => saidAt !== undefined || relation !== "exactly");
  const degree = /\b(doppelt|halb|viel|deutlich|etwas|\w+mal)\b/.test(all);
  return asksWhether && comparative !== undefined && !limits && !chooses && !degree;
}

/** Something that is said of one place, to be confirmed or put right. */
export function readClaim(facets: Facets): RegisterQuery | undefined {
  const { places, text, numbers, asksWhether, measures, all, read, claimed } = facets;
  const [unit] = places;
  if (!unit || places.length > 1 || !asksWhether || /\boder\b/.test(text.replace(/\boder$/, "")))
    return undefined;
  const claim = typeClaim(text) ?? numberClaim(unit) ?? sizeClaim(text);
  return claim && { wants: "check", unit, ...claim, claimed };

  function numberClaim(place: Unit): { claim: Filter; attribute: Attribute } | undefined {
    const [number] = numbers.filter(
      (each) =>
        each.of !== "count" &&
        (each.saidAt !== undefined || read.unread.length === 0 || isLimitOf(place, each, all)),
    );
    if (!number?.of || number.of === "count") return undefined;
    const isMeant = number.relation !== "exactly" || /\b(stimmt|richtig|angegeben|wirklich|doch)\b/.test(all);
    return isMeant || measures.length > 0
      ? { claim: bound(number.relation, number.of, number.value), attribute: number.of }
      : undefined;
  }
}

/** "Ist Moers Großstadt?" */
function sizeClaim(text: string): { claim: Filter; attribute: Attribute } | undefined {
  const claim = sizeFilter(text);
  return claim && { claim, attribute: "population" };
}

function typeClaim(text: string): { claim: Filter; attribute: Attribute } | undefined {
  const [claim, another] = typeFilters(text);
  if (claim && !another) return { claim, attribute: "type" };
  const [town] = /\bstadt nennen|\beine stadt\b/.test(text) ? designationFilters("stadt") : [];
  return town && { claim: town, attribute: "type" };
}

/** "Wie viele Einwohner hat der Kreis, in dem Werl liegt?" asks for the Kreis; "In welchem Kreis liegt Werl?" does not. */
function kreisMeant({ text, places, measures, counted }: Facets): Unit | undefined {
  const [place] = places;
  const asksFigure = measures.length > 0 || counted === "municipality";
  return place &&
    asksFigure &&
    /\b(der|den|dem|des|diese[mn]|sein|ihr|unser\w*|euer|eure\w*) (\w+ )?(land)?kreis\b/.test(text)
    ? kreisOf(place)
    : undefined;
}

function readAttributes(facets: Facets, kreis: Unit | undefined): RegisterQuery | undefined {
  const { places, attributes, counted, numbers, read } = facets;
  if (kreis) {
    const figures = attributes.filter((each) => each !== "kreis" && each !== "regierungsbezirk");
    const asked: readonly Attribute[] = counted === "municipality" ? ["count"] : figures;
    return { wants: "attributes", units: [kreis], attributes: asked };
  }
  // "Unna mit 60.892 Einwohnern" says the figure and does not ask for it
  const isTold = numbers.some(({ of, relation }) => of === "population" && relation === "exactly");
  const named =
    isTold && read.unread.length > 0 ? attributes.filter((each) => each !== "population") : attributes;
  // "… und knacken die die 60.000?"
  const isLimit = numbers.some(({ of, relation }) => of === "population" && relation !== "exactly");
  const asked: readonly Attribute[] =
    isLimit && named.length > 0 && !named.includes("population") ? [...named, "population"] : named;
  if (asked.length === 0) return undefined;
  const [first] = places;
  const lone = places.every((each) => first && (each === first || contains(first, each)));
  return {
    wants: "attributes",
    units: lone ? places.slice(0, 1) : places.slice(0, mostUnits),
    attributes: asked,
  };
}

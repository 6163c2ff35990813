import type { Mention } from "../../names/name-index.js";
import type { Understanding } from "../../understand/understanding.js";
import { findUnit, kreisCalled, type Unit, unitsOfKind } from "./units.js";

/** The places and areas that a question names, each in the part it plays. */
export interface Targets {
  /** Municipalities that are asked about; those that share a name are in one group. */
  places: readonly Unit[];
  /** Kreise and Regierungsbezirke. */
  areas: readonly Unit[];
  /** "außer Bocholt", "nicht Coesfeld". */
  except: readonly Unit[];
}

/** Subjects that are municipalities or nothing but a way of speaking of them. */
const geographicSubjects =
  /^(\d{8}|kreise|regierungsbezirke|kommunen-nrw|kreisfreie-staedte|.*kreisangehoerige.*)$/;

/** The units that a question names; `undefined` where it names something that the register does not hold. */
export function readTargets({ mentions, words }: Understanding): Targets | undefined {
  const places: Unit[] = [];
  const areas: Unit[] = [];
  const except: Unit[] = [];
  for (const mention of mentions) {
    const { kind, id, start } = mention;
    const isOther = kind === "service" || (kind === "subject" && !geographicSubjects.test(id));
    if (isOther && !mentions.some((area) => namesAreaToo(area, mention))) return undefined;
    const unit = kind === "topic" || kind === "subject" ? undefined : unitMeant(id, words[start - 1]);
    if (!unit) continue;
    const before = words.slice(Math.max(0, start - 4), start).join(" ");
    if (excludes.test(before)) except.push(unit);
    else if (unit.kind !== "municipality") areas.push(unit);
    else if (!(places.length > 0 && /\bbei$/.test(before))) places.push(unit);
  }
  return { ...withNamesakes(unique(places), unique(areas), words.join(" ")), except: unique(except) };
}

/** "Bezirksregierung Münster" is an office, and the area for which it is. */
function namesAreaToo(area: Mention, { kind, start, end }: Mention): boolean {
  return kind === "subject" && area.kind === "regierungsbezirk" && area.start === start && area.end === end;
}

const speaksOfAreas =
  /\b(?:welcher (landkreis|kreis|regierungsbezirk)|(?<!\bwelchen? )\b((?:land)?kreisen?|regierungsbezirken?))\b/;
const ranking =
  "\\b(?:meisten?|wenigsten?|mehr|weniger|\\w*(?:gross|klein|dicht|hoch|niedrig|gering)(?:er|s?te)\\w*)\\b";
const asksWithin = "(?<!\\b(?:welche[mns]|im|am|zum|vom|selben|gleichen|einem|dem|des) )";
const wordOfArea = "\\b((?:land)?kreis|regierungsbezirk|bezirk)";
/** "Kreis mit den meisten Gemeinden: …" means one of the areas, "in welchem Kreis ist …" a town in one. */
const ranksAreas = new RegExp(`${asksWithin}${wordOfArea} (?:mit|hat|ist|umfasst|zahlt)\\b.*${ranking}`);
/** "Mehr Gemeinden: Regierungsbezirk Köln oder Düsseldorf?" says the word once for both. */
const ranksNextToArea = new RegExp(`^(?=.*${ranking}).*${wordOfArea} (?:\\w+ ){1,3}oder\\b`);

/** "Welcher Kreis ist größer, Höxter oder Soest?" means the Kreise that are called like the towns. */
function withNamesakes(
  places: readonly Unit[],
  areas: readonly Unit[],
  text: string,
): Pick<Targets, "places" | "areas"> {
  const ranked = areas.length > 0 ? ranksNextToArea : ranksAreas;
  const [, one, several] = speaksOfAreas.exec(text) ?? ranked.exec(text) ?? [];
  const called = one ?? several;
  const namesakes = places.flatMap((place) => areaCalled(place, called?.includes("bezirk") ?? false) ?? []);
  const isMeant =
    called !== undefined && places.length + areas.length > 1 && namesakes.length === places.length;
  return isMeant ? { places: [], areas: unique([...areas, ...namesakes]) } : { places, areas };
}

const excludes = /\b(ausser|ohne|nicht)( (das|die|der|den|mit|von|aus|stadt|im|in)){0,3}$/;

/** The unit that a name means behind the word before it: "im Bezirk Arnsberg" is no town. */
export function unitMeant(id: string, before: string | undefined): Unit | undefined {
  const unit = findUnit(id);
  return (unit && isWordOfArea(before) ? districtCalled(unit.name) : undefined) ?? unit;
}

/** "im Bezirk Arnsberg" means the Regierungsbezirk and not the town. */
export function isWordOfArea(word: string | undefined): boolean {
  return word === "bezirk" || word === "raum";
}

/** Whether a municipality has given a Regierungsbezirk its name. */
export function isDistrictName(id: string): boolean {
  const unit = findUnit(id);
  return unit !== undefined && districtCalled(unit.name) !== undefined;
}

function districtCalled(name: string): Unit | undefined {
  return unitsOfKind("regierungsbezirk").find(({ id }) => id === name);
}

/** The area that a town's name stands for where a question asks to what another town belongs. */
export function areaCalled(place: Unit, wantsDistrict: boolean): Unit | undefined {
  return wantsDistrict ? districtCalled(place.name) : (kreisCalled(place.name) ?? districtCalled(place.name));
}

function unique(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [unit.id, unit])).values()];
}

import type { Filter } from "./read-filters.js";
import type { Measure, Unit, UnitKind } from "./units.js";
import type { Claimed } from "./verdict.js";

export const attributeNames = [
  "kreis",
  "regierungsbezirk",
  "type",
  "population",
  "area",
  "density",
  "count",
  "ags",
  "postal-code",
] as const;
export type Attribute = (typeof attributeNames)[number];

/** Whether an attribute is a figure, which areas have too. */
export function isMeasure(attribute: Attribute): attribute is Measure {
  return ["population", "area", "density", "count"].includes(attribute);
}

/** Which end of a ranking is asked for. */
export type Direction = "most" | "least";

/** By what units are put in order, and which end of it is asked for. */
export interface Order {
  measure: Measure;
  direction: Direction;
}

/** The units of one kind that fulfil all conditions. */
export interface Selection {
  entity: Exclude<UnitKind, "land">;
  filters: readonly Filter[];
  /** What the question itself leaves out ("außer Bocholt"). */
  except: readonly Unit[];
}

/** A question on the register, understood. */
export type RegisterQuery =
  /** What the register says of units that are named. */
  | { wants: "attributes"; units: readonly Unit[]; attributes: readonly Attribute[] }
  /** Whether what is claimed of a unit holds, and what holds instead. */
  | { wants: "check"; unit: Unit; claim: Filter; attribute: Attribute; claimed: Claimed }
  /** Whether two units share a Kreis, a Regierungsbezirk or a legal position. */
  | { wants: "same"; units: readonly Unit[]; attribute: Attribute; claimed: Claimed }
  /** Units that are named, put in order by a measure; whether the first is before all others, where that is asked. */
  | {
      wants: "compare";
      units: readonly Unit[];
      measures: readonly Measure[];
      direction: Direction;
      claimed?: Claimed;
    }
  | { wants: "total" | "average" | "median"; what: Selection | readonly Unit[]; measure: Measure }
  /** How far a unit is from a figure that is named. */
  | { wants: "gap"; unit: Unit; measure: Measure; target: number }
  | { wants: "list" | "count"; selection: Selection; claimed?: Claimed }
  /** So many units from one end of each order, beginning with the nth. */
  | {
      wants: "rank";
      selection: Selection;
      orders: readonly Order[];
      from: number;
      shown: number;
    }
  | {
      wants: "position";
      unit: Unit;
      selection: Selection;
      measure: Measure;
      direction: Direction;
      claimed?: Claimed;
    }
  | { wants: "nearest"; to: { unit?: Unit; population: number }; selection: Selection }
  /** What share of the whole fulfils further conditions. */
  | { wants: "share"; part: Selection | Unit; whole: Selection | Unit; measure: Measure }
  | { wants: "date" }
  /** A place that the register of North Rhine-Westphalia does not hold. */
  | { wants: "unknown-place"; name: string };

/** A question that wants one of these. */
export type Query<Wants extends RegisterQuery["wants"]> = Extract<RegisterQuery, { wants: Wants }>;

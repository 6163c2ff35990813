import type { Approximation, FactValue } from "../../facts/fact.js";

/** A number with its unit; a unit in the plural, or "million EUR", "percent". */
export function number(value: number, unit?: string, approximation: Approximation = "exact"): FactValue {
  return { kind: "number", value, approximation, ...(unit === undefined ? {} : { unit }) };
}

export function range(
  from: number,
  to: number,
  unit: string,
  approximation: Approximation = "exact",
): FactValue {
  return { kind: "range", from, to, unit, approximation };
}

export function date(value: string): FactValue {
  return { kind: "date", value };
}

export function text(value: string): FactValue {
  return { kind: "text", value };
}

export function list(...values: string[]): FactValue {
  return { kind: "list", values };
}

export function boolean(value: boolean): FactValue {
  return { kind: "boolean", value };
}

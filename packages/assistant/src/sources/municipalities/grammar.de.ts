import type { Unit } from "./units.js";

/** "im Kreis Unna", "im Märkischen Kreis", "in der Städteregion Aachen", "in Unna". */
export function inArea(unit: Unit): string {
  if (unit.kind === "municipality" || unit.kind === "land") return `in ${unit.name}`;
  return unit.name.startsWith("Städteregion") ? `in der ${unit.name}` : `im ${dative(unit.name)}`;
}

/** "Der Kreis Unna", "Der Märkische Kreis", "Die Städteregion Aachen", "Unna". */
export function asSubject(unit: Unit): string {
  if (unit.kind === "municipality" || unit.kind === "land") return unit.name;
  return unit.name.startsWith("Städteregion")
    ? `Die ${unit.name}`
    : `Der ${unit.name.replace(/er Kreis$/, "e Kreis")}`;
}

/** "Dem Kreis Unna", "Der Städteregion Aachen", "Unna". */
export function asDative(unit: Unit): string {
  if (unit.kind === "municipality" || unit.kind === "land") return unit.name;
  return unit.name.startsWith("Städteregion") ? `Der ${unit.name}` : `Dem ${dative(unit.name)}`;
}

/** "als der Kreis Unna". */
export function inSentence(unit: Unit): string {
  const subject = asSubject(unit);
  return unit.kind === "municipality" || unit.kind === "land"
    ? subject
    : `${subject.charAt(0).toLowerCase()}${subject.slice(1)}`;
}

function dative(name: string): string {
  return name.replace(/er Kreis$/, "en Kreis");
}

import type { Fact } from "@stadtlotse/domain";

interface ToldAmount {
  value: number;
  unit: string;
  year?: number;
}

const units: readonly [string, string][] = [
  ["million EUR", "Millionen Euro"],
  ["municipalities", "Kommunen|Städte"],
  ["projects", "Projekte|Vorhaben|Maßnahmen"],
  ["applications", "Anträge|Bewerbungen"],
];
const amount = new RegExp(
  `(\\d[\\d.]*(?:,\\d+)?) (?:${units.map(([, words]) => `(${words})n?`).join("|")})\\b(?: im Jahr ((?:19|20)\\d\\d))?`,
  "g",
);

/** The amounts that a statement tells beside the value of its fact ("129 Kommunen rund 40 Millionen Euro für 169 Vorhaben"). */
export function toldAmounts({ statement }: Fact): ToldAmount[] {
  return [...statement.matchAll(amount)].flatMap((match): ToldAmount[] => {
    const [, digits = "", ...rest] = match;
    const unit = units.find((_, place) => rest[place] !== undefined)?.[0];
    const year = rest[units.length];
    const value = Number(digits.replaceAll(".", "").replace(",", "."));
    return unit === undefined ? [] : [{ value, unit, ...(year === undefined ? {} : { year: Number(year) }) }];
  });
}

import type { RegisterQuery } from "./query.js";
import type { Facets } from "./read-facets.js";
import type { NamedNumber } from "./read-numbers.js";
import { measure, type Unit } from "./units.js";

const ofMoney =
  /\b(geld|kost\w*|\w*zahl(t|en|te)|bek[ao]m\w*|kriegt?\w*|erh[ai]\w*lt\w*|\w*forder\w*|bewillig\w*|beantrag\w*)\b/;
/** No limit that anybody asks about is further from what is so. */
const furthest = 3;

/** "… unter der 50.000er-Marke?": what says nothing of inhabitants may mean them, where it comes near and speaks of no money. */
export function isLimitOf(unit: Unit, { of, relation, value }: NamedNumber, text: string): boolean {
  const isDirected = relation !== "exactly" && relation !== "about";
  return isDirected && of === "population" && isNear(unit, value) && !ofMoney.test(text);
}

function isNear(unit: Unit, value: number): boolean {
  const population = measure(unit, "population");
  return value < population * furthest && population < value * furthest;
}

/** "Kratzt Ahlen an der 55.000er-Grenze?": how far it is from it says more than yes or no. */
export function readNear({ places, numbers, asksWhether, all }: Facets): RegisterQuery | undefined {
  const [unit, another] = places;
  const number = numbers.find(({ of, relation }) => of === "population" && relation === "about");
  if (!unit || another || !number || !asksWhether || ofMoney.test(all)) return undefined;
  return isNear(unit, number.value)
    ? { wants: "gap", unit, measure: "population", target: number.value }
    : undefined;
}

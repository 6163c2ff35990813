import {
  type ComputedFigure,
  calculateAverage,
  calculateDifference,
  calculateShare,
  calculateSum,
  type Quantity,
} from "@stadtlotse/domain";
import { subjects } from "@stadtlotse/domain/reference/subjects";
import { describeOperand, labelOf } from "./describe-operand.js";
import { type Operand, seriesOf } from "./operand.js";
import type { NumberOperation } from "./read-operation.js";
import { calculationTexts as texts } from "./texts.de.js";

/** The operations that make a new number; the others choose one. */
export type FigureOperation = Exclude<NumberOperation, "largest" | "smallest">;

/** What an operation makes of its numbers: the figure that was asked for first. */
export function computeFigures(operation: FigureOperation, operands: readonly Operand[]): ComputedFigure[] {
  const [first, second] = operands;
  if (!first || !second) throw new Error("an operation has at least two numbers");
  const left = toQuantity(first);
  switch (operation) {
    case "share":
      return shares(operands);
    case "average":
      return averages(operands);
    case "yearly-average": {
      const total = { ...left, value: calculateSum("", operands.map(toQuantity)).value };
      return [
        calculateAverage(texts.yearlyAverageOf(sharedLabel(operands)), total, { value: operands.length }),
      ];
    }
    case "sum":
      return [calculateSum(texts.sumOf(sharedLabel(operands)), operands.map(toQuantity))];
    case "rest":
      return [restOf(first, second)];
    case "difference":
      return differences(first, second);
  }
}

/** Each part with its whole behind it. */
function shares([part, whole, ...others]: readonly Operand[]): ComputedFigure[] {
  if (!part || !whole) return [];
  const [left, right] = [toQuantity(part), toQuantity(whole)];
  const share = calculateShare(
    texts.shareOf(labelOf(part, [part, whole]), labelOf(whole, [part, whole])),
    left,
    withUnitOf(left, right),
  );
  const rest = part.isPart && part.fact === whole.fact ? [restOf(whole, part)] : [];
  return [share, ...rest, ...shares(others)];
}

function restOf(whole: Operand, part: Operand): ComputedFigure {
  const [all, taken] = [toQuantity(whole), toQuantity(part)];
  return calculateDifference(
    texts.restOf(labelOf(whole, [whole, part]), labelOf(part, [whole, part])),
    all,
    withUnitOf(all, taken),
  );
}

/** Each amount with its count behind it; of two, how far they are apart comes first. */
function averages(operands: readonly Operand[]): ComputedFigure[] {
  const pairs = inPairs(operands);
  const found = pairs.map(([amount, count]) => {
    const label = texts.averageOf(labelOf(amount, [amount, count]), texts.units[count.unit] ?? count.unit);
    const total = toQuantity(amount);
    return calculateAverage(label, count.unit === "inhabitants" ? inEuro(total) : total, toQuantity(count));
  });
  const [one, other] = found;
  const [first, second] = pairs;
  if (!one || !other || !first || !second) return found;
  const isMore = one.value >= other.value;
  const [more, less] = isMore ? [one, other] : [other, one];
  const [moreOf, lessOf] = (isMore ? [first, second] : [second, first]).map(([amount]) => labelOf(amount));
  return [
    calculateDifference(texts.averageGap(moreOf ?? "", lessOf ?? ""), asQuantity(more), asQuantity(less)),
    ...found,
  ];
}

function asQuantity({ value, unit = "", approximation }: ComputedFigure): Quantity {
  return { value, unit, approximation };
}

function inPairs([first, second, ...others]: readonly Operand[]): [Operand, Operand][] {
  return first && second ? [[first, second], ...inPairs(others)] : [];
}

/** The difference, and what it is in per cent of the number that is compared with: the earlier, or the first named. */
function differences(first: Operand, second: Operand): ComputedFigure[] {
  const [larger, smaller] = first.value >= second.value ? [first, second] : [second, first];
  const isOverTime = seriesOf(first) === seriesOf(second) && first.year !== second.year;
  const nameOf = (each: Operand) => (isOverTime ? describe(each) : labelOf(each, [first, second]));
  const label = texts.differenceOf(nameOf(larger), nameOf(smaller));
  const difference = calculateDifference(label, toQuantity(larger), toQuantity(smaller));
  const [earlier, later] = (first.year ?? 0) <= (second.year ?? 0) ? [first, second] : [second, first];
  if (!isOverTime || earlier.value === 0) return [difference];
  const change = {
    value: Math.abs(later.value - earlier.value),
    ...(difference.unit === undefined ? {} : { unit: difference.unit }),
    approximation: difference.approximation,
  };
  const changed = texts.changeOf(later.value >= earlier.value, describe(earlier));
  return [difference, calculateShare(changed, change, toQuantity(earlier))];
}

/** Says which number is the largest or smallest of those that are known, which is the first, and which were compared. */
export function compareOperands(operation: "largest" | "smallest", operands: readonly Operand[]): string {
  const [top] = operands;
  if (!top) throw new Error("a comparison has at least two numbers");
  const isOverYears = new Set(operands.map(seriesOf)).size === 1;
  const nameOf = (operand: Operand) =>
    isOverYears ? String(operand.year) : (subjects[operand.subject]?.name ?? "");
  const unit = texts.units[top.unit] ?? top.unit;
  const names = operands.map(nameOf).sort();
  return texts.extreme(operation, nameOf(top), `${describeOperand(top)} ${unit}`, names);
}

function toQuantity({ value, unit, approximation }: Operand): Quantity {
  return { value, unit: texts.units[unit] ?? unit, approximation };
}

/** Millions are too coarse for each of many. */
function inEuro(quantity: Quantity): Quantity {
  return { ...quantity, value: quantity.value * 1_000_000, unit: texts.units.EUR ?? "" };
}

/** Projects of applications are a share although they are counted in different units. */
function withUnitOf({ unit }: Quantity, quantity: Quantity): Quantity {
  return unit === undefined ? quantity : { ...quantity, unit };
}

/** What a sum adds: its years, or what its numbers are of. */
function sharedLabel(operands: readonly Operand[]): string {
  const [first] = operands;
  if (!first) return "";
  const isOfOneStatement = operands.every(({ fact, isTold }) => isTold && fact === first.fact);
  if (new Set(operands.map(seriesOf)).size > 1 || (isOfOneStatement && !isOfYears(operands)))
    return operands.map((each) => labelOf(each, operands)).join(" + ");
  const years = [...new Set(operands.flatMap(({ year }) => year ?? []))];
  const name = first.isTold ? (subjects[first.subject]?.name ?? "") : labelOf(first).replace(/ \d{4}$/, "");
  return years.length > 1 ? `${name} ${years.join(" + ")}` : labelOf(first);
}

function isOfYears(operands: readonly Operand[]): boolean {
  return new Set(operands.map(({ year }) => year)).size === operands.length;
}

function describe(operand: Operand): string {
  return operand.year === undefined ? texts.undated(describeOperand(operand)) : String(operand.year);
}

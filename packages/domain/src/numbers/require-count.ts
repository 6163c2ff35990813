import { DomainError } from "../errors.js";

/** @throws DomainError `INVALID_VALUE` for a number below 0 or none at all */
export function requireCount(count: number, counted: string): void {
  if (!(count >= 0)) throw new DomainError("INVALID_VALUE", `${count} is no number of ${counted}`);
}

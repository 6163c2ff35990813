import { DomainError } from "../errors.js";
import { foldName } from "../names/fold-name.js";
import type { Service, ServiceMatrix } from "./service.js";

/**
 * The row of a matrix with that id.
 *
 * @throws DomainError `UNKNOWN_SERVICE`
 * @example
 * serviceById(serviceMatrix2021, "foerderberatung").row
 * //=> 8
 */
export function serviceById({ id, services }: ServiceMatrix, serviceId: string): Service {
  const service = services.find((each) => each.id === serviceId);
  if (!service) throw new DomainError("UNKNOWN_SERVICE", `"${serviceId}" is no service of the matrix ${id}`);
  return service;
}

/**
 * The rows whose name or everyday name is the given text, however it is spelt. Several rows are an honest answer:
 * "Arbeitshilfen" stand in two. Empty when no row is called so.
 *
 * @example
 * servicesNamed(serviceMatrix2021, "foerderberatung").map(({ row }) => row)
 * //=> [8]
 */
export function servicesNamed({ services }: ServiceMatrix, text: string): Service[] {
  const wanted = foldName(text);
  const named = services.filter(({ id, name, shortName, aliases }) =>
    [id, name, shortName, ...aliases].some((each) => foldName(each) === wanted),
  );
  const overlaps = new Set(named.flatMap((service) => service.overlaps));
  return services.filter((service) => named.includes(service) || overlaps.has(service.id));
}

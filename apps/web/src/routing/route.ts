/** The page that an address of ours means. */
export type Route =
  | { name: "chat" }
  /** `page` is the physical page from 1 on which the passage stands. */
  | { name: "document"; id: string; page?: number }
  | { name: "fact"; id: string }
  | { name: "unknown" };

/**
 * Reads an address.
 *
 * @example
 * parseRoute("/dokumente/broschuere", "#seite=4")
 * //=> { name: "document", id: "broschuere", page: 4 }
 */
export function parseRoute(path: string, hash = ""): Route {
  if (path === "/") return { name: "chat" };
  const [, collection, segment] = /^\/(dokumente|quellen)\/([^/]+)\/?$/.exec(path) ?? [];
  const id = segment === undefined ? undefined : decode(segment);
  if (id === undefined) return { name: "unknown" };
  if (collection === "quellen") return { name: "fact", id };
  const [, page] = /(?:^#|&)seite=([1-9]\d{0,5})(?:&|$)/.exec(hash) ?? [];
  return page === undefined ? { name: "document", id } : { name: "document", id, page: Number(page) };
}

/**
 * The path with hash of an address that one of our pages shows, whatever host it was written for (the public
 * address may differ from the one in the browser); `undefined` for every other address.
 */
export function toLocalPath(address: string): string | undefined {
  if (!URL.canParse(address, "http://localhost")) return undefined;
  const { protocol, pathname, hash } = new URL(address, "http://localhost");
  if (protocol !== "http:" && protocol !== "https:") return undefined;
  const { name } = parseRoute(pathname, hash);
  return name === "document" || name === "fact" ? pathname + hash : undefined;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

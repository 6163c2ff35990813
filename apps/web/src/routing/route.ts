/** Pages without a record of their own, by the path that shows them. */
const pages = {
  "/": "chat",
  "/anmelden": "sign-in",
  "/foerderung": "funding",
  "/foerderfinder": "finder",
  "/leistungen": "services",
  "/netzwerke": "networks",
  "/gute-praxis": "practice",
  "/karte": "map",
  "/termine": "events",
  "/veroeffentlichungen": "publications",
  "/glossar": "glossary",
  "/stadtteile": "districts",
  "/verlauf": "history",
  "/befragungen": "surveys",
  "/fachboerse": "listings",
} as const;

/** Pages of one record, by the part of the path before its id. */
const records = {
  quellen: "fact",
  foerderung: "programme",
  "gute-praxis": "example",
  befragungen: "survey",
} as const;

/** The page that an address of ours means. */
export type Route =
  | { [Path in keyof typeof pages]: { name: (typeof pages)[Path] } }[keyof typeof pages]
  | { [Part in keyof typeof records]: { name: (typeof records)[Part]; id: string } }[keyof typeof records]
  /** `page` is the physical page from 1 on which the passage stands. */
  | { name: "document"; id: string; page?: number }
  /** The desk of the office knows its parts itself; `id` is that of a record of the part. */
  | { name: "desk"; part?: string; id?: string }
  | { name: "unknown" };

/**
 * Reads an address.
 *
 * @example
 * parseRoute("/dokumente/broschuere", "#seite=4")
 * //=> { name: "document", id: "broschuere", page: 4 }
 */
export function parseRoute(path: string, hash = ""): Route {
  const plain = path === "/" ? path : path.replace(/\/$/, "");
  if (isKeyOf(pages, plain)) return { name: pages[plain] };
  if (/^\/schreibtisch(?:\/|$)/.test(plain)) return parseDeskRoute(plain);
  const [, collection = "", segment] = /^\/([a-z-]+)\/([^/]+)$/.exec(plain) ?? [];
  const id = segment === undefined ? undefined : decode(segment);
  if (id === undefined) return { name: "unknown" };
  if (isKeyOf(records, collection)) return { name: records[collection], id };
  if (collection !== "dokumente") return { name: "unknown" };
  const [, page] = /(?:^#|&)seite=([1-9]\d{0,5})(?:&|$)/.exec(hash) ?? [];
  return page === undefined ? { name: "document", id } : { name: "document", id, page: Number(page) };
}

function parseDeskRoute(path: string): Route {
  const [, part, segment] = /^\/schreibtisch(?:\/([a-z-]+)(?:\/([^/]+))?)?$/.exec(path) ?? [];
  const id = segment === undefined ? undefined : decode(segment);
  if ((part === undefined && path !== "/schreibtisch") || (segment !== undefined && id === undefined)) {
    return { name: "unknown" };
  }
  return { name: "desk", ...(part === undefined ? {} : { part }), ...(id === undefined ? {} : { id }) };
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

function isKeyOf<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

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
  "/schreibtisch": "desk",
  "/schreibtisch/angaben": "desk-facts",
  "/schreibtisch/mitglieder": "desk-members",
  "/schreibtisch/dokumente": "desk-documents",
  "/schreibtisch/berichte": "desk-reports",
} as const;

/** Pages of one record, by the part of the path before its id. */
const records = {
  quellen: "fact",
  foerderung: "programme",
  "gute-praxis": "example",
  "schreibtisch/angaben": "desk-fact",
} as const;

/** The page that an address of ours means. */
export type Route =
  | { [Path in keyof typeof pages]: { name: (typeof pages)[Path] } }[keyof typeof pages]
  | { [Part in keyof typeof records]: { name: (typeof records)[Part]; id: string } }[keyof typeof records]
  /** `page` is the physical page from 1 on which the passage stands. */
  | { name: "document"; id: string; page?: number }
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
  const [, collection = "", segment] = /^\/([a-z-]+(?:\/[a-z-]+)?)\/([^/]+)$/.exec(plain) ?? [];
  const id = segment === undefined ? undefined : decode(segment);
  if (id === undefined) return { name: "unknown" };
  if (isKeyOf(records, collection)) return { name: records[collection], id };
  if (collection !== "dokumente") return { name: "unknown" };
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

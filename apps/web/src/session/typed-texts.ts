const prefix = "stadtlotse.typed ";

/** What somebody typed into a form and has not saved, and on which version of its record. */
export interface TypedText {
  /** Missing for a new record. */
  version?: number;
  /** The fields that were touched. */
  text: Readonly<Record<string, string>>;
}

/**
 * What waits unsaved in the form under an address. It outlasts a reload, a sign-in elsewhere and a server that is gone,
 * and leaves with the tab.
 */
export function readTyped(address: string): TypedText | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + address) ?? "null");
    return typeof kept === "object" && kept !== null && "text" in kept ? (kept as TypedText) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what was typed; does nothing where nothing may be kept. */
export function keepTyped(address: string, typed: TypedText): void {
  try {
    sessionStorage.setItem(prefix + address, JSON.stringify(typed));
  } catch {
    // a full or forbidden storage must not break the form
  }
}

export function forgetTyped(address: string): void {
  sessionStorage.removeItem(prefix + address);
}

/** Forgets the texts of all forms, when somebody leaves. */
export function forgetAllTyped(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}

const name = "stadtlotse.key";

/** The API key of whoever is signed in. It leaves with the tab: nothing of it is kept on the device. */
export function storedKey(): string | undefined {
  return sessionStorage.getItem(name) ?? undefined;
}

export function keepKey(key: string): void {
  sessionStorage.setItem(name, key);
}

export function forgetKey(): void {
  sessionStorage.removeItem(name);
}

let leftFrom: string | undefined;

/** Remembers by which element the user leaves a page. */
export function leaveFrom(elementId: string): void {
  leftFrom = elementId;
}

/** Puts a user who comes back where they left. */
export function returnFocus(): void {
  if (leftFrom !== undefined) document.getElementById(leftFrom)?.focus();
  leftFrom = undefined;
}

let leftFrom: string | undefined;

/** Remembers by which element the user leaves a page. */
export function leaveFrom(elementId: string): void {
  leftFrom = elementId;
}

/** Puts a user who comes back where they left; `false` when there is no such place. */
export function returnFocus(): boolean {
  const element = leftFrom === undefined ? null : document.getElementById(leftFrom);
  leftFrom = undefined;
  element?.focus();
  return element !== null;
}

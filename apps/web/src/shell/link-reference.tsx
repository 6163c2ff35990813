import type { ComponentChildren } from "preact";

/** Where a source is found: an address as a link, a file name as it is. */
export function linkReference(reference: string): ComponentChildren {
  if (!/^https?:\/\//.test(reference)) return reference;
  return (
    <a class="kern-link" href={reference} rel="noreferrer">
      {reference}
    </a>
  );
}

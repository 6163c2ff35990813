import type { ComponentChildren } from "preact";

const address =
  /(https?:\/\/[^\s,;]+[^\s,;.)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:de|nrw)(?![\w-]))/;

/** A text of the records with its web and e-mail addresses as links. */
export function linkText(text: string): ComponentChildren {
  return text.split(address).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a class="kern-link" href={toHref(part)} rel="noreferrer">
        {part}
      </a>
    ),
  );
}

function toHref(part: string): string {
  if (part.includes("://")) return part;
  return part.includes("@") ? `mailto:${part}` : `https://${part}`;
}

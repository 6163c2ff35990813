import type { ComponentChildren } from "preact";

/** A contact with its e-mail addresses as links. */
export function linkContact(contact: string): ComponentChildren {
  return contact.split(/([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a class="kern-link" href={`mailto:${part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

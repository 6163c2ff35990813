import type { ComponentChildren } from "preact";

/** A block that opens on request. */
export function Details(props: { summary: string; children: ComponentChildren }): ComponentChildren {
  return (
    <details class="kern-accordion">
      <summary class="kern-accordion__header">
        <span class="kern-title kern-title--small">{props.summary}</span>
      </summary>
      <div class="kern-accordion__body">{props.children}</div>
    </details>
  );
}

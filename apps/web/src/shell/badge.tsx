import type { ComponentChildren } from "preact";

/** A short word that stands out; its sign says the same as its colour. */
export function Badge(props: {
  kind: "success" | "info" | "warning" | "danger";
  children: ComponentChildren;
}): ComponentChildren {
  return (
    <span class={`kern-badge kern-badge--small kern-badge--${props.kind}`}>
      <span class={`kern-icon kern-icon--${props.kind} kern-icon--small`} aria-hidden="true" />
      <span class="kern-label kern-label--small">{props.children}</span>
    </span>
  );
}

import type { ComponentChildren } from "preact";

/** A message box of KERN. `urgent` interrupts a screen reader. */
export function Alert(props: {
  kind: "info" | "warning" | "danger";
  title: string;
  urgent?: boolean;
  children: ComponentChildren;
}): ComponentChildren {
  return (
    <div class={`kern-alert kern-alert--${props.kind}`} role={props.urgent ? "alert" : undefined}>
      <div class="kern-alert__header">
        <span class={`kern-icon kern-icon--${props.kind}`} aria-hidden="true" />
        <span class="kern-title">{props.title}</span>
      </div>
      <div class="kern-alert__body">{props.children}</div>
    </div>
  );
}

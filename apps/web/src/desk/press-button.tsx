import type { ComponentChildren } from "preact";

/** A button that does something at once. */
export function PressButton(props: {
  label: string;
  kind?: "primary" | "secondary" | "tertiary";
  disabled?: boolean;
  onPress: () => void;
}): ComponentChildren {
  return (
    <button
      type="button"
      class={`kern-btn kern-btn--${props.kind ?? "secondary"}`}
      aria-disabled={props.disabled}
      onClick={() => {
        if (!props.disabled) props.onPress();
      }}
    >
      <span class="kern-label">{props.label}</span>
    </button>
  );
}

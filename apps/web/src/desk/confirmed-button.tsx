import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { PressButton } from "./press-button.js";

/** A button for what is not easily undone: it asks once more, and does it on the second press. */
export function ConfirmedButton(props: {
  label: string;
  sure: string;
  onPress: () => void;
}): ComponentChildren {
  const [doubted, setDoubted] = useState(false);
  return (
    <PressButton
      label={doubted ? props.sure : props.label}
      kind="tertiary"
      onPress={() => {
        if (doubted) props.onPress();
        setDoubted(!doubted);
      }}
    />
  );
}

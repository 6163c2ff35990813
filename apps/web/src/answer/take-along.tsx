import type { Answer } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { texts } from "../texts.de.js";
import { printExchange } from "./print-exchange.js";
import { writeAnswer } from "./write-answer.js";

/** Takes an answer along with its evidence, for a council paper. */
export function TakeAlong(props: { question: string; answer: Answer }): ComponentChildren {
  const [copied, setCopied] = useState<string>();
  // where the page is served without encryption, browsers have no clipboard
  const { clipboard } = navigator as { clipboard?: Clipboard };
  const copy = () =>
    clipboard?.writeText(writeAnswer(props.question, props.answer)).then(
      () => setCopied(texts.takeAlong.copied),
      () => setCopied(texts.takeAlong.notCopied),
    );
  return (
    <div class="take-along">
      {clipboard && <SmallButton icon="content-copy" label={texts.takeAlong.copy} onPress={copy} />}
      <SmallButton icon="draft" label={texts.takeAlong.print} onPress={printExchange} />
      <span class="kern-body kern-body--small" role="status">
        {copied}
      </span>
    </div>
  );
}

function SmallButton(props: {
  icon: string;
  label: string;
  onPress: (button: Element) => void;
}): ComponentChildren {
  return (
    <button
      type="button"
      class="kern-btn kern-btn--tertiary kern-btn--x-small"
      onClick={(event) => props.onPress(event.currentTarget)}
    >
      <span class={`kern-icon kern-icon--${props.icon}`} aria-hidden="true" />
      <span class="kern-label">{props.label}</span>
    </button>
  );
}

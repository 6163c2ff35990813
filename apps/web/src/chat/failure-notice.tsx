import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Alert } from "../shell/alert.js";
import { texts } from "../texts.de.js";

/** Why a question has no answer, with another try. */
export function FailureNotice(props: {
  failure: { message: string };
  onRetry: () => void;
}): ComponentChildren {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={notice}>
      <Alert kind="danger" title={texts.conversation.failedTitle} urgent>
        <p class="kern-body">
          {props.failure.message} {texts.conversation.failedHint}
        </p>
        <div>
          <button type="button" class="kern-btn kern-btn--secondary" onClick={props.onRetry}>
            <span class="kern-label">{texts.conversation.retry}</span>
          </button>
        </div>
      </Alert>
    </div>
  );
}

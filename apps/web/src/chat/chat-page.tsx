import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { ErrorGuard } from "../shell/error-guard.js";
import { returnFocus } from "../shell/return-focus.js";
import { texts } from "../texts.de.js";
import { Composer } from "./composer.js";
import { openExchange, transcriptUpTo } from "./conversation.js";
import { ExchangeView } from "./exchange-view.js";
import { FailureNotice } from "./failure-notice.js";
import { Introduction } from "./introduction.js";
import { LiveStatus } from "./live-status.js";
import type { ConversationControl } from "./use-conversation.js";

/** Where people ask: what has been said, and the field for the next question. */
export function ChatPage(props: ConversationControl): ComponentChildren {
  const { conversation, ask } = props;
  const { exchanges, failure } = conversation;
  const newest = exchanges.at(-1);
  const page = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const find = (selector: string) => page.current?.querySelector<HTMLElement>(selector);

  // Who comes back from a source continues where they left; after that, the newest exchange is what counts.
  useLayoutEffect(() => {
    if (!opened.current) returnFocus();
    else if (!failure) lookAt(find(".exchanges > :last-child > .exchange") ?? find("h1"));
    opened.current = true;
  }, [newest?.key, newest?.answer]);

  return (
    <div class="chat" ref={page}>
      {newest === undefined && <Introduction onAsk={ask} />}
      {newest !== undefined && <h1 class="kern-sr-only">{texts.conversation.title}</h1>}
      <ol class="exchanges">
        {exchanges.map((exchange) => (
          <li key={exchange.key}>
            <ErrorGuard>
              <ExchangeView
                exchange={exchange}
                transcript={transcriptUpTo(exchanges, exchange)}
                newest={exchange === newest}
                onAsk={ask}
                onHandedOver={(receipt) => props.noteReceipt(exchange.key, receipt)}
              />
            </ErrorGuard>
          </li>
        ))}
      </ol>
      <LiveStatus newest={newest} />
      {failure && <FailureNotice failure={failure} onRetry={() => ask(failure.question)} />}
      <Composer
        draft={conversation.draft}
        busy={openExchange(conversation) !== undefined}
        onType={props.type}
        onAsk={ask}
      />
    </div>
  );
}

/** Scrolls to an element, and gives it the focus where a pressed button that is gone has left it to nobody. */
function lookAt(element: HTMLElement | null | undefined): void {
  element?.scrollIntoView();
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}

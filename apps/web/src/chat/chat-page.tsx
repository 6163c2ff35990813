import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { texts } from "../texts.de.js";
import { Composer } from "./composer.js";
import { openExchange } from "./conversation.js";
import { ExchangeView } from "./exchange-view.js";
import { FailureNotice } from "./failure-notice.js";
import { Introduction } from "./introduction.js";
import { LiveStatus } from "./live-status.js";
import type { ConversationControl } from "./use-conversation.js";

/** Where people ask: what has been said, and the field for the next question. */
export function ChatPage(props: ConversationControl): ComponentChildren {
  const { conversation, ask } = props;
  const { exchanges, failure } = conversation;
  const open = openExchange(conversation);
  const newest = exchanges.at(-1);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (open) list.current?.lastElementChild?.scrollIntoView();
  }, [open]);

  return (
    <div class="chat">
      {exchanges.length === 0 ? (
        <Introduction onAsk={ask} />
      ) : (
        <h1 class="kern-sr-only">{texts.conversation.title}</h1>
      )}
      <ol class="exchanges" ref={list}>
        {exchanges.map((exchange) => (
          <li key={exchange.key}>
            <ExchangeView exchange={exchange} newest={exchange === newest} onAsk={ask} />
          </li>
        ))}
      </ol>
      <LiveStatus newest={newest} />
      {failure && <FailureNotice failure={failure} onRetry={() => ask(failure.question)} />}
      <Composer draft={conversation.draft} busy={open !== undefined} onType={props.type} onAsk={ask} />
    </div>
  );
}

import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { navigate } from "../routing/navigation.js";
import { CheckField } from "../shell/fields.js";
import { Page } from "../shell/page.js";
import { texts } from "../texts.de.js";
import {
  beginHistory,
  endHistory,
  forgetConversation,
  type KeptConversation,
  readHistory,
} from "./stored-history.js";

const clock = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "short" });

/** The conversations that are kept on this device, if somebody wants that. */
export function HistoryPage(props: { onResume: (kept: KeptConversation) => void }): ComponentChildren {
  const [kept, setKept] = useState(readHistory);
  const choose = (wanted: boolean) => {
    if (wanted) beginHistory();
    else endHistory();
    setKept(readHistory());
  };
  const resume = (conversation: KeptConversation) => {
    props.onResume(conversation);
    navigate("/");
  };
  const forget = (startedAt: number) => {
    forgetConversation(startedAt);
    setKept(readHistory());
  };
  return (
    <Page title={texts.history.title} lead={texts.history.lead} narrow>
      <CheckField label={texts.history.keep} checked={kept !== undefined} onChange={choose} />
      {kept?.length === 0 && <p class="kern-body">{texts.history.empty}</p>}
      <ul class="records">
        {kept?.map((conversation) => {
          const { startedAt, exchanges } = conversation;
          return (
            <li key={startedAt}>
              <h2 class="kern-heading-small">{exchanges[0]?.question}</h2>
              <p class="kern-body kern-body--small kern-body--muted">
                {clock.format(startedAt)} · {texts.history.questions(exchanges.length)}
              </p>
              <div class="kern-btn-wrapper">
                <button
                  type="button"
                  class="kern-btn kern-btn--secondary"
                  onClick={() => resume(conversation)}
                >
                  <span class="kern-label">{texts.history.resume}</span>
                </button>
                <button type="button" class="kern-btn kern-btn--tertiary" onClick={() => forget(startedAt)}>
                  <span class="kern-label">{texts.history.forget}</span>
                  <span class="kern-sr-only">: {exchanges[0]?.question}</span>
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}

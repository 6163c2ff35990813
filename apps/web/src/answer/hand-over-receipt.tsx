import type { TicketProgress } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Receipt } from "../server/hand-over.js";
import { readTicketProgress } from "../server/read-ticket-progress.js";
import { Alert } from "../shell/alert.js";
import { linkText } from "../shell/link-text.js";
import { texts } from "../texts.de.js";

const secondsBetweenLooks = 20;

/** What a question has become; it takes the focus from the button that has just gone. */
export function HandOverReceipt(props: { receipt: Receipt }): ComponentChildren {
  const { receipt } = props;
  const message = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) message.current?.focus();
  }, []);
  return (
    <>
      <p class="hand-over-receipt kern-body" ref={message} tabIndex={-1}>
        {receipt.kind === "ticket"
          ? texts.handOver.ticket(receipt.unit, receipt.id)
          : texts.handOver.proposal(receipt.title)}
      </p>
      {receipt.kind === "ticket" && <AnswerByPeople id={receipt.id} />}
    </>
  );
}

/** The answer of the people who were asked, as soon as it is there. */
function AnswerByPeople(props: { id: string }): ComponentChildren {
  const progress = useTicketProgress(props.id);
  const { state, unit, answer, contact } = progress ?? {};
  return (
    <div role="status">
      {state === "assigned" && <p class="kern-body">{texts.handOver.assigned}</p>}
      {state === "closed" && answer === undefined && <p class="kern-body">{texts.handOver.closed}</p>}
      {answer !== undefined && (
        <Alert kind="info" title={texts.handOver.answered(unit)}>
          <p class="kern-body answer-by-people">{linkText(answer)}</p>
          {contact !== undefined && <p class="kern-body kern-body--small">{linkText(contact)}</p>}
        </Alert>
      )}
    </div>
  );
}

/** Looks now and then, and whenever somebody comes back to the window, until the answer is there. */
function useTicketProgress(id: string): TicketProgress | undefined {
  const [progress, setProgress] = useState<TicketProgress>();
  const isDone = progress?.state === "answered" || progress?.state === "closed";
  useEffect(() => {
    if (isDone) return undefined;
    // a look that fails is made up for by the next
    const look = () => readTicketProgress(id).then(setProgress, () => {});
    look();
    const timer = setInterval(look, secondsBetweenLooks * 1000);
    addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      removeEventListener("focus", look);
    };
  }, [id, isDone]);
  return progress;
}

import type { Ticket } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { answerTicket, closeTicket } from "../../server/change-ticket.js";
import { useLists } from "../../server/use-lists.js";
import { useKeptTexts } from "../../session/use-kept-texts.js";
import { Details } from "../../shell/details.js";
import { TextArea } from "../../shell/fields.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { texts } from "./texts.de.js";

const longestAnswer = 10_000;

/** Questions that were handed to people and have no answer yet. */
export function TicketList(): ComponentChildren {
  const loaded = useLists("tickets", "topics");
  return (
    <WhenLoaded loaded={loaded}>
      {({ tickets, topics }) => {
        const open = tickets.filter(({ state }) => state === "new" || state === "assigned");
        if (open.length === 0) return <p class="kern-body">{texts.noTickets}</p>;
        const names = new Map(topics.map(({ id, name }) => [id, name]));
        return (
          <ul class="records">
            {open.map((ticket) => (
              <TicketItem key={ticket.id} ticket={ticket} topicNames={names} />
            ))}
          </ul>
        );
      }}
    </WhenLoaded>
  );
}

function TicketItem(props: { ticket: Ticket; topicNames: ReadonlyMap<string, string> }): ComponentChildren {
  // what the server says last, so that the next step is based on it
  const [ticket, setTicket] = useState(props.ticket);
  const isOpen = ticket.state === "new" || ticket.state === "assigned";
  const { outcome, run, refuse } = useStep();
  const take = (changed: Promise<Ticket>, onTaken: () => void, message: string) =>
    run(async () => {
      setTicket(await changed);
      onTaken();
      return message;
    });
  return (
    <li>
      <h3 class="kern-heading-small">{ticket.question ?? texts.withoutWords}</h3>
      <p class="kern-body kern-body--small kern-body--muted">
        {describe(ticket, props.topicNames).join(" · ")}
      </p>
      <Transcript of={ticket} />
      {isOpen ? (
        <AnswerForm ticket={ticket} onTake={take} onRefuse={refuse} />
      ) : (
        <p class="kern-body">{ticket.answer}</p>
      )}
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <>
            <p class="kern-body">{typeof current.answer === "string" ? current.answer : ""}</p>
            <div>
              {/* the server sends the record as it stands now */}
              <PressButton label={deskTexts.adopt} onPress={() => setTicket(current as unknown as Ticket)} />
            </div>
          </>
        )}
      />
    </li>
  );
}

function Transcript({ of: { transcript } }: { of: Ticket }): ComponentChildren {
  if (transcript === undefined) return null;
  return (
    <Details summary={texts.transcript}>
      {transcript.map(({ question, answer }) => (
        <p class="kern-body" key={question}>
          <strong>{question}</strong> {answer}
        </p>
      ))}
    </Details>
  );
}

/** Answers a ticket or closes it without an answer; what was typed is forgotten once that is done. */
function AnswerForm(props: {
  ticket: Ticket;
  onTake: (changed: Promise<Ticket>, onTaken: () => void, message: string) => void;
  onRefuse: (message: string) => void;
}): ComponentChildren {
  const { ticket, onTake } = props;
  const { texts: typed, type, forget } = useKeptTexts(`anfrage/${ticket.id}`);
  const answer = typed.answer ?? "";
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = answer.trim();
    if (text === "") props.onRefuse(texts.empty);
    else onTake(answerTicket(ticket, text), forget, texts.states.answered);
  };
  return (
    <form class="stack desk-form" onSubmit={submit}>
      <TextArea
        label={texts.answer}
        hint={texts.answerHint}
        value={answer}
        limit={longestAnswer}
        onChange={(value) => type("answer", value)}
      />
      <div class="kern-btn-wrapper">
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{texts.send}</span>
        </button>
        <PressButton
          label={texts.close}
          kind="tertiary"
          onPress={() => onTake(closeTicket(ticket), forget, texts.states.closed)}
        />
      </div>
    </form>
  );
}

function describe(ticket: Ticket, names: ReadonlyMap<string, string>): string[] {
  const topics = ticket.topics.map((id) => names.get(id) ?? id).join(", ");
  return [
    texts.states[ticket.state],
    formatDate(ticket.createdAt.slice(0, 10)),
    ...(topics === "" ? [] : [texts.topics(topics)]),
    ...(ticket.unit === undefined ? [] : [texts.unit(ticket.unit)]),
    texts.number(ticket.id),
  ];
}

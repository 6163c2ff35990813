import { collaborationLabels, formatCalendarDate } from "@stadtlotse/domain";
import { topics } from "@stadtlotse/domain/reference/topics";
import type { Ticket } from "@stadtlotse/registry";
import { unitsOn } from "../handover/units-today.js";
import {
  type AdaptiveCard,
  type CardAction,
  type CardElement,
  createCard,
  createSubCard,
} from "./adaptive-card.js";
import { heading, namedValues, note, paragraph, subheading, submit, writtenWords } from "./elements.js";
import { municipalityNamed } from "./municipality-named.js";
import { cardTexts as texts } from "./texts.de.js";

/** A request as the people see it who answer it, with what they can do next. */
export function ticketCard(ticket: Ticket, today: string): AdaptiveCard {
  const { state, unit, ags, createdAt, question, transcript = [], answer } = ticket;
  const title = texts.ticketTitle[state];
  return createCard(
    title,
    [
      heading(title),
      namedValues([
        [texts.responsible, unit ?? texts.ticketUnitUnknown],
        [texts.ticketTopics, topicNames(ticket)],
        [texts.ticketFrom, municipalityNamed(ags) ?? texts.ticketFromUnknown],
        [texts.ticketReceived, formatCalendarDate(createdAt.slice(0, 10))],
      ]),
      subheading(texts.ticketQuestion),
      question === undefined ? paragraph(texts.ticketWithoutWords) : writtenWords(question),
      ...(answer === undefined ? [] : [subheading(texts.ticketAnswer), writtenWords(answer)]),
      note(texts.ticketPrivacy),
    ],
    [...stepsFor(ticket, today), ...(transcript.length > 0 ? [transcriptAction(transcript)] : [])],
  );
}

function topicNames({ topics: ids }: Ticket): string {
  const names = new Map<string, string>([
    ...Object.entries(collaborationLabels),
    ...topics.map(({ id, name }) => [id, name] as const),
  ]);
  return ids.flatMap((id) => names.get(id) ?? []).join(", ");
}

function stepsFor(ticket: Ticket, today: string): CardAction[] {
  const { id, version, state } = ticket;
  const close = submit(texts.ticketClose, { verb: "ticket", step: "close", id, version });
  switch (state) {
    case "new":
      return [
        submit(texts.ticketTake, { verb: "ticket", step: "take", id, version }),
        redirectAction(ticket, today),
        close,
      ];
    case "assigned":
      return [answerAction(ticket), redirectAction(ticket, today), close];
    case "answered":
      return [...knowledgeActions(ticket), close];
    case "closed":
      return knowledgeActions(ticket);
  }
}

function answerAction({ id, version }: Ticket): CardAction {
  return {
    type: "Action.ShowCard",
    title: texts.ticketReply,
    card: createSubCard(
      [
        {
          type: "Input.Text",
          id: "answer",
          label: texts.ticketAnswer,
          isMultiline: true,
          maxLength: 5000,
          isRequired: true,
          errorMessage: texts.ticketAnswerMissing,
        },
      ],
      [submit(texts.ticketSend, { verb: "ticket", step: "answer", id, version }, { withInputs: true })],
    ),
  };
}

/** Only what the team words for everybody goes on; the words of the asker are where it starts from. */
function knowledgeActions({ id, question = "", answer }: Ticket): CardAction[] {
  if (answer === undefined) return [];
  const required = { isRequired: true, errorMessage: texts.knowledgeMissing } as const;
  const form = createSubCard(
    [
      paragraph(texts.knowledgeExplanation),
      {
        type: "Input.Text",
        id: "title",
        label: texts.ticketQuestion,
        maxLength: 200,
        value: question.slice(0, 200),
        ...required,
      },
      {
        type: "Input.Text",
        id: "text",
        label: texts.ticketAnswer,
        isMultiline: true,
        maxLength: 5000,
        value: answer,
        ...required,
      },
    ],
    [submit(texts.knowledgeSend, { verb: "propose-knowledge", id }, { withInputs: true })],
  );
  return [{ type: "Action.ShowCard", title: texts.knowledgePropose, card: form }];
}

function redirectAction({ id, version, unit }: Ticket, today: string): CardAction {
  return {
    type: "Action.ShowCard",
    title: texts.ticketRedirect,
    card: createSubCard(
      [
        {
          type: "Input.ChoiceSet",
          id: "unitId",
          label: texts.ticketRedirectTo,
          choices: unitsOn(today)
            .filter((route) => route.unit !== unit)
            .map((route) => ({ title: route.unit, value: route.id })),
          isRequired: true,
          errorMessage: texts.ticketRedirectMissing,
          placeholder: texts.finderChoose,
          wrap: true,
        },
      ],
      [submit(texts.ticketRedirect, { verb: "ticket", step: "redirect", id, version }, { withInputs: true })],
    ),
  };
}

function transcriptAction(transcript: NonNullable<Ticket["transcript"]>): CardAction {
  const elements = transcript.flatMap(({ question, answer }): CardElement[] => [
    subheading(question),
    writtenWords(answer),
  ]);
  return { type: "Action.ShowCard", title: texts.ticketTranscript, card: createSubCard(elements, []) };
}

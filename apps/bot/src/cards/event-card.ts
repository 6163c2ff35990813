import { formatCalendarDate, labelOf } from "@stadtlotse/domain";
import type { EventRecord } from "@stadtlotse/registry";
import { type AdaptiveCard, type CardAction, createCard, createSubCard } from "./adaptive-card.js";
import { openSource, sourceNote } from "./describe-source.js";
import { heading, namedValues, openUrl, paragraph, submit } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** An event with the way to sign up, as long as it lies ahead and a page for it is known. */
export function eventCard(event: EventRecord, today: string): AdaptiveCard {
  const { title, kind, date, theme, format, place, organisers, audience, description, url, sourceId } = event;
  const isOver = date < today.slice(0, date.length);
  return createCard(
    title,
    [
      heading(title),
      ...(description === undefined ? [] : [paragraph(description)]),
      namedValues([
        [texts.eventKind, labelOf("EventKind", kind)],
        [texts.date, formatCalendarDate(date)],
        [texts.theme, theme],
        [texts.format, format === undefined ? undefined : labelOf("EventFormat", format)],
        [texts.place, place],
        [texts.organisers, organisers.join(", ")],
        [texts.audience, audience.map((each) => labelOf("EventAudience", each)).join(", ")],
        [texts.signUp, describeSignUp(event, today)],
      ]),
      sourceNote([sourceId]),
    ],
    isOver
      ? [openSource(sourceId)]
      : [
          canSignUp(event, today) ? signUpAction(event.id) : openUrl(texts.signUpNow, url),
          openSource(sourceId),
        ],
  );
}

function canSignUp({ signUp }: EventRecord, today: string): boolean {
  return signUp !== undefined && signUp.closesOn >= today;
}

function describeSignUp({ date, url, signUp }: EventRecord, today: string): string {
  if (date < today.slice(0, date.length)) return texts.eventOver;
  if (signUp !== undefined) {
    const closesOn = formatCalendarDate(signUp.closesOn);
    return signUp.closesOn >= today ? texts.signUpHere(closesOn) : texts.signUpClosed(closesOn);
  }
  return url === undefined ? texts.signUpUnknown : texts.signUpOnPage;
}

function signUpAction(eventId: string): CardAction {
  return {
    type: "Action.ShowCard",
    title: texts.signUpNow,
    card: createSubCard(
      [
        paragraph(texts.signUpExplanation),
        {
          type: "Input.Text",
          id: "name",
          label: texts.signUpName,
          maxLength: 200,
          isRequired: true,
          errorMessage: texts.signUpNameMissing,
        },
        {
          type: "Input.Text",
          id: "contact",
          label: texts.signUpContact,
          maxLength: 200,
          isRequired: true,
          errorMessage: texts.signUpContactMissing,
        },
        { type: "Input.Text", id: "note", label: texts.signUpNote, isMultiline: true, maxLength: 1000 },
      ],
      [submit(texts.signUpSend, { verb: "sign-up", eventId }, { withInputs: true })],
    ),
  };
}

import { randomUUID } from "node:crypto";
import type { Notification, SurveyRunRecord } from "@stadtlotse/registry";
import type { Audience } from "../mailings/find-audience.js";
import type { Mailing } from "../mailings/mailing.js";
import { type AdaptiveCard, createCard } from "./adaptive-card.js";
import { heading, namedValues, note, paragraph, subheading, submit, writtenWords } from "./elements.js";
import { cardTexts as texts } from "./texts.de.js";

/** The form of a mailing. It carries the id of what it will become. */
export function mailingForm(runs: readonly SurveyRunRecord[]): AdaptiveCard {
  return createCard(
    texts.mailingTitle,
    [
      heading(texts.mailingTitle),
      {
        type: "Input.ChoiceSet",
        id: "kind",
        label: texts.mailingKind,
        style: "expanded",
        wrap: true,
        value: "circular",
        choices: [
          { title: texts.mailingKinds.circular, value: "circular" },
          { title: texts.mailingKinds.invitation, value: "invitation" },
          ...runs.map(({ id, year }) => ({ title: texts.mailingSurvey(year), value: `survey:${id}` })),
        ],
      },
      {
        type: "Input.Text",
        id: "title",
        label: texts.mailingSubject,
        maxLength: 150,
        isRequired: true,
        errorMessage: texts.mailingSubjectMissing,
      },
      {
        type: "Input.Text",
        id: "text",
        label: texts.mailingText,
        isMultiline: true,
        maxLength: 4000,
        isRequired: true,
        errorMessage: texts.mailingTextMissing,
      },
    ],
    [submit(texts.mailingPreview, { verb: "preview-mailing", id: randomUUID() }, { withInputs: true })],
  );
}

/** A mailing as people get it, with the way to get no more. */
export function mailingCard({ kind, title, text }: Mailing): AdaptiveCard {
  return createCard(
    title,
    [heading(title), writtenWords(text), note(texts.mailingOrigin[kind])],
    [submit(texts.noMoreMailings, { verb: "command", command: "unsubscribe" })],
  );
}

/** Who would get a mailing, and the steps before it goes out. */
export function mailingPreview(id: string, { people, municipalities }: Audience): AdaptiveCard {
  return createCard(
    texts.mailingCheck,
    [
      heading(texts.mailingCheck),
      paragraph(texts.mailingAudience(people.length, municipalities.length)),
      note(texts.mailingAudienceNote),
    ],
    [
      submit(texts.mailingTest, { verb: "mailing", step: "test", id }),
      submit(texts.mailingSend, { verb: "mailing", step: "send", id }),
    ],
  );
}

/** How many have got a mailing, and why others have not. */
export function mailingReport(
  id: string,
  title: string,
  notifications: readonly Notification[],
): AdaptiveCard {
  const count = (state: Notification["state"]) =>
    String(notifications.filter((notification) => notification.state === state).length);
  const errors = notifications.flatMap(({ error, state }) =>
    error === undefined || state === "sent" ? [] : [error],
  );
  const countError = (code: string) => String(errors.filter((error) => error === code).length);
  return createCard(
    texts.mailingReport,
    [
      heading(texts.mailingReport),
      subheading(title),
      namedValues([
        [texts.mailingStates.sent, count("sent")],
        [texts.mailingStates.queued, count("queued")],
        [texts.mailingStates.failed, count("failed")],
        [texts.mailingStates["given-up"], count("given-up")],
        ...[...new Set(errors)].map((code) => [texts.mailingError(code), countError(code)] as const),
      ]),
    ],
    [submit(texts.mailingRefresh, { verb: "mailing", step: "report", id })],
  );
}

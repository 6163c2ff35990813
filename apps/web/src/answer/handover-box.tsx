import type { Answer } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Alert } from "../shell/alert.js";
import { type DescriptionEntry, DescriptionList } from "../shell/description-list.js";
import { linkText } from "../shell/link-text.js";
import { texts } from "../texts.de.js";

/** Who can help where the assistant cannot. */
export function HandoverBox(props: { handover: NonNullable<Answer["handover"]> }): ComponentChildren {
  const { unit, reason, contact } = props.handover;
  const entries: DescriptionEntry[] = [
    { term: texts.answer.unit, value: unit },
    { term: texts.answer.reason, value: reason },
  ];
  if (contact !== undefined) entries.push({ term: texts.answer.contact, value: linkText(contact) });
  return (
    <Alert kind="info" title={texts.answer.handover}>
      <DescriptionList entries={entries} />
    </Alert>
  );
}

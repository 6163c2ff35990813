import type { DocumentDraft, DocumentPublication, Topic } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { linesOf } from "../../formats/lines-of.js";
import { ChoicesField } from "../../shell/choices-field.js";
import { SelectField, TextField } from "../../shell/fields.js";
import { PressButton } from "../press-button.js";
import { named } from "../records/choice-source.js";
import { texts } from "./texts.de.js";

/** What is said of a document when it is published; what was said before stands there already. */
export function PublicationForm(props: {
  draft: DocumentDraft;
  topics: readonly Topic[];
  onPublish: (input: DocumentPublication) => void;
  onDiscard: () => void;
  onLeave: () => void;
}): ComponentChildren {
  const { published } = props.draft;
  const document = published ?? props.draft.document;
  const [title, setTitle] = useState(document.title);
  const [asOf, setAsOf] = useState(document.asOf ?? "");
  const [publisher, setPublisher] = useState(document.publisher ?? "");
  // members first: what was meant for them is not public by a slip
  const [visibility, setVisibility] = useState(published?.visibility ?? "members");
  const [topics, setTopics] = useState(document.topics.join("\n"));
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = Object.entries({ title, asOf, publisher })
      .map(([field, value]) => [field, value.trim()] as const)
      .filter(([, value]) => value !== "");
    const seen = published && { version: published.version };
    props.onPublish({ visibility, topics: linesOf(topics), ...seen, ...Object.fromEntries(filled) });
  };
  return (
    <form class="stack desk-form" onSubmit={submit}>
      <TextField label={texts.titleField} value={title} onChange={setTitle} required />
      <TextField label={texts.asOf} hint={texts.asOfHint} value={asOf} onChange={setAsOf} />
      <TextField label={texts.publisher} value={publisher} onChange={setPublisher} />
      <SelectField
        label={texts.visibility}
        value={visibility}
        choices={Object.entries(texts.visibilities).map(([value, label]) => ({ value, label }))}
        onChange={(value) => setVisibility(value as DocumentPublication["visibility"])}
      />
      <ChoicesField label={texts.topics} value={topics} choices={named(props.topics)} onChange={setTopics} />
      <div class="kern-btn-wrapper">
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{published === undefined ? texts.publish : texts.republish}</span>
        </button>
        {published === undefined && (
          <PressButton label={texts.discard} kind="tertiary" onPress={props.onDiscard} />
        )}
        <PressButton label={texts.leave} kind="tertiary" onPress={props.onLeave} />
      </div>
    </form>
  );
}

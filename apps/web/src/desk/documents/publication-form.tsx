import type { Document } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { SelectField, TextField } from "../../shell/fields.js";
import { PressButton } from "../press-button.js";
import { texts } from "../texts.de.js";

const words = texts.documents;

export interface PublicationInput {
  visibility: "public" | "members";
  title?: string;
  asOf?: string;
  publisher?: string;
}

/** What is said of a document when it is published. */
export function PublicationForm(props: {
  document: Document;
  onPublish: (input: PublicationInput) => void;
  onDiscard: () => void;
}): ComponentChildren {
  const { document } = props;
  const [title, setTitle] = useState(document.title);
  const [asOf, setAsOf] = useState(document.asOf ?? "");
  const [publisher, setPublisher] = useState(document.publisher ?? "");
  // members first: what was meant for them is not public by a slip
  const [visibility, setVisibility] = useState<PublicationInput["visibility"]>("members");
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = Object.entries({ title, asOf, publisher })
      .map(([field, value]) => [field, value.trim()] as const)
      .filter(([, value]) => value !== "");
    props.onPublish({ visibility, ...Object.fromEntries(filled) });
  };
  return (
    <form class="stack desk-form" onSubmit={submit}>
      <TextField label={words.titleField} value={title} onChange={setTitle} required />
      <TextField label={words.asOf} hint={words.asOfHint} value={asOf} onChange={setAsOf} />
      <TextField label={words.publisher} value={publisher} onChange={setPublisher} />
      <SelectField
        label={words.visibility}
        value={visibility}
        choices={Object.entries(words.visibilities).map(([value, label]) => ({ value, label }))}
        onChange={(value) => setVisibility(value as PublicationInput["visibility"])}
      />
      <div class="kern-btn-wrapper">
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{words.publish}</span>
        </button>
        <PressButton label={words.discard} kind="tertiary" onPress={props.onDiscard} />
      </div>
    </form>
  );
}

import { ApiError, type OwnListingInput, type Topic } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useState } from "preact/hooks";
import { OutcomeNotice, useStep } from "../desk/outcome.js";
import { linesOf } from "../formats/lines-of.js";
import { createOwnListing } from "../server/listings.js";
import { useKeptTexts } from "../session/use-kept-texts.js";
import { ChoicesField } from "../shell/choices-field.js";
import { Details } from "../shell/details.js";
import { SelectField, TextArea, TextField } from "../shell/fields.js";
import { useFaultFocus } from "../shell/use-fault-focus.js";
import { texts } from "./texts.de.js";

type Name = keyof typeof texts.labels;
type Faults = Partial<Record<Name, string>>;

const required: ReadonlySet<Name> = new Set(["title", "description", "topicIds"]);

/** Where a member enters what it offers or looks for; what was typed outlasts a reload. */
export function OwnListingForm(props: {
  topics: readonly Topic[];
  onEntered: () => void;
}): ComponentChildren {
  const { outcome, refusal, field, send } = useOwnListing(props.onEntered);
  const form = useFaultFocus(refusal);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send();
  };
  return (
    <Details summary={texts.own}>
      <form ref={form} class="stack" onSubmit={submit} noValidate>
        <p class="kern-body">{texts.ownHint}</p>
        <p class="kern-body kern-body--small kern-body--muted">{texts.required}</p>
        <Fields field={field} topics={props.topics} />
        <div>
          <button type="submit" class="kern-btn kern-btn--primary">
            <span class="kern-label">{texts.enter}</span>
          </button>
        </div>
        <OutcomeNotice outcome={outcome} />
      </form>
    </Details>
  );
}

/** What is typed into the form, what is wrong with it, and how it is sent. */
function useOwnListing(onEntered: () => void) {
  const { texts: typed, type, forget } = useKeptTexts("fachboerse");
  const [faults, setFaults] = useState<Faults>({});
  const [refusal, setRefusal] = useState<Faults>();
  const { outcome, run, refuse } = useStep();
  const turnDown = (found: Faults) => {
    setFaults(found);
    setRefusal(found);
  };
  return {
    outcome,
    refusal,
    field: (name: Name) => ({
      label: texts.labels[name],
      value: typed[name] ?? "",
      fault: faults[name],
      required: required.has(name),
      onChange(value: string) {
        type(name, value);
        setFaults(({ [name]: _, ...others }) => others);
      },
    }),
    send() {
      const missing = [...required].filter((name) => (typed[name] ?? "").trim() === "");
      if (missing.length > 0) {
        turnDown(Object.fromEntries(missing.map((name) => [name, texts.missing])));
        return refuse(texts.faults);
      }
      run(async () => {
        const { title } = await createOwnListing(toInput(typed)).catch((error: unknown) => {
          turnDown(faultsOf(error));
          throw error;
        });
        forget();
        onEntered();
        return texts.entered(title);
      });
    },
  };
}

function Fields(props: {
  field: (name: Name) => Parameters<typeof TextField>[0];
  topics: readonly Topic[];
}): ComponentChildren {
  const { field, topics } = props;
  return (
    <>
      <SelectField
        {...field("kind")}
        value={field("kind").value || "offer"}
        choices={Object.entries(texts.kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextField {...field("title")} />
      <TextArea {...field("description")} limit={4000} />
      <ChoicesField
        {...field("topicIds")}
        choices={topics.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...field("contact")} hint={texts.contactHint} />
      <TextField {...field("validUntil")} type="date" />
    </>
  );
}

function toInput(typed: Readonly<Record<string, string>>): OwnListingInput {
  const { kind, title = "", description = "", topicIds = "", contact = "", validUntil = "" } = typed;
  return {
    kind: kind === "search" ? "search" : "offer",
    title: title.trim(),
    description: description.trim(),
    topicIds: linesOf(topicIds),
    ...(contact.trim() === "" ? {} : { contact: contact.trim() }),
    ...(validUntil === "" ? {} : { validUntil }),
  };
}

/** What the server says of single fields, in the words of this form. */
function faultsOf(error: unknown): Faults {
  const said = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return Object.fromEntries(
    said.flatMap(({ field, message }) => {
      const name = (Object.keys(texts.labels) as Name[]).find((each) => field.split(".")[0] === each);
      return name === undefined ? [] : [[name, message.replace(`„${field}“`, `„${texts.labels[name]}“`)]];
    }),
  );
}

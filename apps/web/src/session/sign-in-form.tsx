import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { describeFailure } from "../server/describe-failure.js";
import { FaultStatus } from "../shell/fields.js";
import { texts } from "../texts.de.js";
import { useSession } from "./use-session.js";

/** The field for the key that says for whom somebody asks. */
export function SignInForm(props: { onSignedIn?: () => void }): ComponentChildren {
  const { signIn } = useSession();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const key = field.current?.value.trim() ?? "";
    const refuse = (message: string) => {
      setFault(message);
      field.current?.focus();
    };
    if (key === "") refuse(texts.session.empty);
    else signIn(key).then(props.onSignedIn, (error: unknown) => refuse(describeFailure(error)));
  };
  return (
    <form class="stack" onSubmit={submit}>
      <div class={`kern-form-input ${fault ? "kern-form-input--error" : ""}`}>
        <label class="kern-label" for={id}>
          {texts.session.key}
        </label>
        <div class="kern-hint kern-body--small" id={`${id}-hint`}>
          {texts.session.keyHint}
        </div>
        <input
          ref={field}
          id={id}
          type="password"
          autocomplete="off"
          spellcheck={false}
          maxLength={500}
          class={`kern-form-input__input ${fault ? "kern-form-input__input--error" : ""}`}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-hint ${id}-fault`}
          onInput={() => setFault(undefined)}
        />
        <FaultStatus id={`${id}-fault`} fault={fault} />
      </div>
      <div>
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{texts.session.signIn}</span>
        </button>
      </div>
    </form>
  );
}

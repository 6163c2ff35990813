import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { texts } from "./texts.de.js";

/** The choice of one file. What the browser itself writes on it, in its own language, gives way to our words. */
export function FileField(props: {
  label: string;
  hint: string;
  accept?: string;
  onChoose: (file: File) => void;
}): ComponentChildren {
  const id = useId();
  return (
    <div class="kern-form-input desk-form">
      <label class="kern-label" for={id}>
        {props.label}
      </label>
      <div class="kern-hint kern-body--small" id={`${id}-hint`}>
        {props.hint}
      </div>
      <div class="file-choice">
        <input
          id={id}
          type="file"
          accept={props.accept}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) props.onChoose(file);
            // the same file may be chosen again once it has been mended
            event.currentTarget.value = "";
          }}
        />
        <span class="kern-body" aria-hidden="true">
          {texts.chooseFile}
        </span>
      </div>
    </div>
  );
}

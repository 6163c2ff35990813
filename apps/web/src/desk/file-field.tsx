import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

/** The choice of one file. */
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
      <input
        id={id}
        type="file"
        class="kern-form-input__input"
        accept={props.accept}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) props.onChoose(file);
          // the same file may be chosen again once it has been mended
          event.currentTarget.value = "";
        }}
      />
    </div>
  );
}

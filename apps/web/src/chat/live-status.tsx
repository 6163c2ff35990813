import type { ComponentChildren } from "preact";
import { ErrorGuard } from "../shell/error-guard.js";
import { texts } from "../texts.de.js";
import type { Exchange } from "./conversation.js";

/** Tells a screen reader that the search is on, and then the answer itself, without its marks and belongings. */
export function LiveStatus(props: { newest: Exchange | undefined }): ComponentChildren {
  return (
    <div role="status" class="kern-sr-only">
      {props.newest && (
        <ErrorGuard key={props.newest.key} quiet>
          <Told {...props.newest} />
        </ErrorGuard>
      )}
    </div>
  );
}

function Told({ answer }: Exchange): ComponentChildren {
  if (!answer) return texts.conversation.searching;
  return `${texts.conversation.arrived} ${answer.text.replaceAll(/\s*\[\d+\]|[*_#`]/g, "")}`;
}

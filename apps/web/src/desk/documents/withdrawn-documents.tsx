import type { WithdrawnDocument } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { useSession } from "../../session/use-session.js";
import { DataTable } from "../../shell/data-table.js";
import { ConfirmedButton } from "../confirmed-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { texts } from "./texts.de.js";

/** Documents that no answer rests on any more; an admin can erase what they said. */
export function WithdrawnDocuments(props: {
  documents: readonly WithdrawnDocument[];
  onErase: (document: WithdrawnDocument) => void;
}): ComponentChildren {
  const isAdmin = useSession().caller?.role === "admin";
  if (props.documents.length === 0) return null;
  return (
    <>
      <DataTable
        caption={texts.withdrawn}
        rows={props.documents}
        keyOf={({ id }) => id}
        columns={[
          {
            head: texts.name,
            cell: ({ id, title }) => (
              <Link to={`/dokumente/${encodeURIComponent(id)}`} class="kern-link">
                {title ?? texts.erasedTitle}
              </Link>
            ),
          },
          { head: deskTexts.asOf, cell: ({ asOf }) => (asOf === undefined ? "" : formatDate(asOf)) },
          { head: texts.withdrawnOn, cell: ({ withdrawnOn }) => formatDate(withdrawnOn) },
          {
            head: texts.next,
            cell: (document) =>
              isAdmin &&
              document.title !== undefined && (
                <ConfirmedButton
                  label={texts.erase}
                  sure={texts.eraseSure}
                  onPress={() => props.onErase(document)}
                />
              ),
          },
        ]}
      />
      <p class="kern-body kern-body--small kern-body--muted">{texts.withdrawnHint}</p>
    </>
  );
}

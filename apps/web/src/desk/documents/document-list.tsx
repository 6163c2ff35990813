import type { Document, Upload } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { DataTable } from "../../shell/data-table.js";
import { ConfirmedButton } from "../confirmed-button.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { texts } from "./texts.de.js";

interface Steps {
  onReread: (uploadId: string) => void;
  onRemove: (document: Document) => void;
}

/** What is in the knowledge base; taking something out asks once more. */
export function DocumentList(
  props: Steps & { documents: readonly Document[]; uploads: readonly Upload[] },
): ComponentChildren {
  const uploadOf = new Map(props.uploads.map(({ id, documentId }) => [documentId, id]));
  return (
    <>
      <DataTable
        caption={texts.list}
        rows={props.documents}
        keyOf={({ id }) => id}
        columns={[
          { head: texts.name, cell: (document) => <DocumentLink document={document} /> },
          { head: deskTexts.asOf, cell: ({ asOf }) => (asOf === undefined ? "" : formatDate(asOf)) },
          { head: texts.visibility, cell: ({ visibility }) => texts.visibilities[visibility] },
          { head: texts.size, cell: ({ pages, passages }) => texts.pages(pages, passages) },
          {
            head: texts.next,
            cell: (document) => (
              <DocumentSteps {...props} document={document} upload={uploadOf.get(document.id)} />
            ),
          },
        ]}
      />
      {props.documents.some(({ id }) => !uploadOf.has(id)) && (
        <p class="kern-body kern-body--small kern-body--muted">{texts.rereadOnlyUploads}</p>
      )}
    </>
  );
}

function DocumentLink({ document: { id, title } }: { document: Document }): ComponentChildren {
  return (
    <Link to={`/dokumente/${encodeURIComponent(id)}`} class="kern-link">
      {title}
    </Link>
  );
}

function DocumentSteps(props: Steps & { document: Document; upload: string | undefined }): ComponentChildren {
  const { document, upload, onReread, onRemove } = props;
  return (
    <div class="kern-btn-wrapper">
      {upload !== undefined && (
        <PressButton label={texts.reread} kind="tertiary" onPress={() => onReread(upload)} />
      )}
      <ConfirmedButton label={texts.remove} sure={texts.removeSure} onPress={() => onRemove(document)} />
    </div>
  );
}

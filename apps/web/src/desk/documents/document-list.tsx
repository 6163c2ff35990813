import type { Document, Upload } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { DataTable } from "../../shell/data-table.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { texts } from "./texts.de.js";

/** What is in the knowledge base; taking something out asks once more. */
export function DocumentList(props: {
  documents: readonly Document[];
  uploads: readonly Upload[];
  onReread: (uploadId: string) => void;
  onRemove: (document: Document) => void;
}): ComponentChildren {
  const [doubted, setDoubted] = useState<string>();
  const uploadOf = new Map(props.uploads.map(({ id, documentId }) => [documentId, id]));
  return (
    <>
      <DataTable
        caption={texts.list}
        rows={props.documents}
        keyOf={({ id }) => id}
        columns={[
          {
            head: texts.name,
            cell: ({ id, title }) => (
              <Link to={`/dokumente/${encodeURIComponent(id)}`} class="kern-link">
                {title}
              </Link>
            ),
          },
          { head: deskTexts.asOf, cell: ({ asOf }) => (asOf === undefined ? "" : formatDate(asOf)) },
          { head: texts.visibility, cell: ({ visibility }) => texts.visibilities[visibility] },
          { head: texts.size, cell: ({ pages, passages }) => texts.pages(pages, passages) },
          {
            head: texts.next,
            cell: (document) => {
              const upload = uploadOf.get(document.id);
              return (
                <div class="kern-btn-wrapper">
                  {upload !== undefined && (
                    <PressButton
                      label={texts.reread}
                      kind="tertiary"
                      onPress={() => props.onReread(upload)}
                    />
                  )}
                  <PressButton
                    label={doubted === document.id ? texts.removeSure : texts.remove}
                    kind="tertiary"
                    onPress={() => {
                      if (doubted === document.id) props.onRemove(document);
                      else setDoubted(document.id);
                    }}
                  />
                </div>
              );
            },
          },
        ]}
      />
      {props.documents.some(({ id }) => !uploadOf.has(id)) && (
        <p class="kern-body kern-body--small kern-body--muted">{texts.rereadOnlyUploads}</p>
      )}
    </>
  );
}

import type { Document, Upload } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { DataTable } from "../../shell/data-table.js";
import { PressButton } from "../press-button.js";
import { texts } from "../texts.de.js";

const words = texts.documents;

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
    <DataTable
      caption={words.list}
      rows={props.documents}
      keyOf={({ id }) => id}
      columns={[
        {
          head: words.name,
          cell: ({ id, title }) => (
            <Link to={`/dokumente/${encodeURIComponent(id)}`} class="kern-link">
              {title}
            </Link>
          ),
        },
        { head: texts.facts.asOf, cell: ({ asOf }) => (asOf === undefined ? "" : formatDate(asOf)) },
        { head: words.visibility, cell: ({ visibility }) => words.visibilities[visibility] },
        { head: words.size, cell: ({ pages, passages }) => words.pages(pages, passages) },
        {
          head: words.next,
          cell: (document) => {
            const upload = uploadOf.get(document.id);
            return (
              <div class="kern-btn-wrapper">
                {upload !== undefined && (
                  <PressButton label={words.reread} kind="tertiary" onPress={() => props.onReread(upload)} />
                )}
                <PressButton
                  label={doubted === document.id ? words.removeSure : words.remove}
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
  );
}

import type { DocumentText } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { CitedBy } from "../facts/cited-by.js";
import { readLinkState } from "../routing/navigation.js";
import { readDocument } from "../server/read-document.js";
import { useLoaded } from "../server/use-loaded.js";
import { RecordPage } from "../shell/record-page.js";
import { texts } from "../texts.de.js";
import { DocumentParticulars } from "./document-particulars.js";
import { DocumentTextView } from "./document-text-view.js";
import { findPassage, type Stretch } from "./find-passage.js";

/** A document with its text, opened at a passage or a page, or what is still known of one that was withdrawn. */
export function DocumentPage(props: { id: string; page?: number }): ComponentChildren {
  const loaded = useLoaded(readDocument, props.id);
  return (
    <RecordPage
      key={props.id}
      loaded={loaded}
      pendingTitle={texts.document.title}
      title={(read) => ("notice" in read ? read.title : read.document.title) ?? texts.document.title}
      show={(read) =>
        "notice" in read ? (
          <p class="kern-body">{read.notice}</p>
        ) : (
          <Content content={read} page={props.page} />
        )
      }
    />
  );
}

function Content(props: { content: DocumentText; page: number | undefined }): ComponentChildren {
  const { content, page } = props;
  const { quote } = readLinkState();
  const cited =
    quote === undefined ? undefined : findPassage(content.text, quote, stretchOfPage(content, page));
  return (
    <>
      <DocumentParticulars document={content.document} />
      <CitedBy reference={content.document.source} except={content.document.id} />
      {quote !== undefined && cited === undefined && (
        <p class="kern-body notice">{texts.document.notFound}</p>
      )}
      <DocumentTextView content={content} cited={cited} page={page} />
    </>
  );
}

function stretchOfPage(content: DocumentText, page: number | undefined): Stretch | undefined {
  return content.pages.find((one) => one.page === page);
}

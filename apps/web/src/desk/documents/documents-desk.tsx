import type { Document, DocumentDraft } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { discardDraft, publishDraft, removeDocument, uploadDocument } from "../../server/document-drafts.js";
import { useLists } from "../../server/use-lists.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { FileField } from "../file-field.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts } from "../texts.de.js";
import { DocumentList } from "./document-list.js";
import { DraftView } from "./draft-view.js";
import { PublicationForm, type PublicationInput } from "./publication-form.js";

const words = texts.documents;
const mostBytes = 50 * 1024 * 1024;

/** Documents: uploaded, looked at, asked, published, taken back. */
export function DocumentsDesk(): ComponentChildren {
  const documents = useLists("documents");
  const [draft, setDraft] = useState<DocumentDraft>();
  const [published, setPublished] = useState<Document>();
  const [progress, setProgress] = useState<number>();
  const { outcome, run, refuse } = useStep();
  const reload = () => {
    if (documents.state === "loaded") documents.reload();
  };

  const upload = (file: File) => {
    if (file.size > mostBytes) return refuse(words.tooLarge);
    setProgress(0);
    setPublished(undefined);
    run(async () => {
      const opened = await uploadDocument(file, setProgress).finally(() => setProgress(undefined));
      setDraft(opened);
      return "";
    });
  };
  const publish = (id: string, input: PublicationInput) =>
    run(async () => {
      const document = await publishDraft(id, input);
      setPublished(document);
      setDraft(undefined);
      reload();
      return words.published(document.title);
    });
  const discard = (id: string) =>
    run(async () => {
      await discardDraft(id);
      setDraft(undefined);
      return "";
    });
  const remove = (document: Document, message: string) =>
    run(async () => {
      await removeDocument(document.id);
      setPublished(undefined);
      reload();
      return message;
    });

  return (
    <Page title={texts.tabs.documents} lead={words.lead}>
      <FileField label={words.file} hint={words.fileHint} onChoose={upload} />
      {progress !== undefined && (
        <div role="status">
          <p class="kern-body">{words.progress}</p>
          <progress class="desk-progress" value={progress} aria-label={words.progress} />
        </div>
      )}
      <OutcomeNotice outcome={outcome} />
      {published && (
        <div>
          <PressButton label={words.undo} onPress={() => remove(published, words.undone)} />
        </div>
      )}
      {draft && (
        <>
          <DraftView key={draft.id} draft={draft} />
          <PublicationForm
            key={`${draft.id} publication`}
            document={draft.document}
            onPublish={(input) => publish(draft.id, input)}
            onDiscard={() => discard(draft.id)}
          />
        </>
      )}
      <WhenLoaded loaded={documents}>
        {(lists) => (
          <DocumentList
            documents={lists.documents}
            onRemove={(document) => remove(document, words.removed(document.title))}
          />
        )}
      </WhenLoaded>
    </Page>
  );
}

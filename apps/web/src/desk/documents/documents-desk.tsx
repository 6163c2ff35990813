import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { useLists } from "../../server/use-lists.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { FileField } from "../file-field.js";
import { OutcomeNotice } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { DocumentList } from "./document-list.js";
import { DraftView } from "./draft-view.js";
import { PublicationForm } from "./publication-form.js";
import { RemovedGuides } from "./removed-guides.js";
import { texts } from "./texts.de.js";
import { type DocumentSteps, useDocumentSteps } from "./use-document-steps.js";
import { WaitingDrafts } from "./waiting-drafts.js";
import { WithdrawnDocuments } from "./withdrawn-documents.js";

/** Documents, all or the one with `id`: uploaded, looked at, asked, published, taken back, read again. */
export function DocumentsDesk({ id: wanted }: { id: string | undefined }): ComponentChildren {
  const lists = useLists("documents", "uploads", "removedGuides", "withdrawnDocuments", "topics");
  const steps = useDocumentSteps(() => {
    if (lists.state === "loaded") lists.reload();
  });
  const { published } = steps;
  return (
    <Page title={deskTexts.tabs.documents} lead={wanted === undefined ? texts.lead : texts.oneLead}>
      {wanted !== undefined && (
        <Link to="/schreibtisch/dokumente" class="kern-link">
          {texts.all}
        </Link>
      )}
      <FileField label={texts.file} hint={texts.fileHint} onChoose={steps.upload} />
      {steps.progress !== undefined && <UploadProgress share={steps.progress} />}
      <OutcomeNotice outcome={steps.outcome} showCurrent={showDocument} />
      {published && (
        <div>
          <PressButton label={texts.undo} onPress={() => steps.takeBack(published)} />
        </div>
      )}
      <WhenLoaded loaded={lists}>
        {({ documents, uploads, removedGuides, withdrawnDocuments, topics }) => (
          <>
            <OpenDraft steps={steps} topics={topics} />
            <WaitingDrafts
              uploads={uploads.filter(
                ({ id, documentId }) => documentId === undefined && id !== steps.draft?.id,
              )}
              onResume={steps.resume}
              onDiscard={steps.discard}
            />
            <DocumentList
              documents={documents.filter(({ id }) => wanted === undefined || id === wanted)}
              uploads={uploads}
              onReread={steps.resume}
              onRemove={steps.remove}
            />
            <RemovedGuides guides={removedGuides} onRestore={steps.restore} />
            <WithdrawnDocuments
              documents={withdrawnDocuments.filter(({ id }) => !removedGuides.some((each) => each.id === id))}
              onErase={steps.erase}
            />
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

function showDocument({ title, asOf, visibility }: Readonly<Record<string, unknown>>): ComponentChildren {
  const told = [
    `„${title}“`,
    ...(typeof asOf === "string" ? [`${deskTexts.asOf} ${formatDate(asOf)}`] : []),
    visibility === "members" ? texts.visibilities.members : texts.visibilities.public,
  ];
  return <p class="kern-body">{told.join(", ")}</p>;
}

/** First it is on its way, then it is being read, and nobody knows how long that takes. */
function UploadProgress({ share }: { share: number }): ComponentChildren {
  const label = share < 1 ? texts.uploading : texts.reading;
  return (
    <div role="status">
      <p class="kern-body">{label}</p>
      <progress class="desk-progress" value={share < 1 ? share : undefined} aria-label={label} />
    </div>
  );
}

function OpenDraft(props: {
  steps: DocumentSteps;
  topics: Parameters<typeof PublicationForm>[0]["topics"];
}): ComponentChildren {
  const { draft, publish, discard, leave } = props.steps;
  if (draft === undefined) return null;
  return (
    <>
      <DraftView key={draft.id} draft={draft} />
      <PublicationForm
        key={`${draft.id} publication`}
        draft={draft}
        topics={props.topics}
        onPublish={(input) => publish(draft.id, input)}
        onDiscard={() => discard(draft.id)}
        onLeave={leave}
      />
    </>
  );
}

import type { ComponentChildren } from "preact";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { useLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts as documentTexts } from "../documents/texts.de.js";
import { texts as deskTexts } from "../texts.de.js";
import { CallsOfMonth } from "./calls-of-month.js";
import { FailedDeliveries } from "./failed-deliveries.js";
import { ReviewTable } from "./review-table.js";
import { texts } from "./texts.de.js";
import { TicketList } from "./ticket-list.js";
import { UnansweredTable } from "./unanswered-table.js";

/** What waits for the office today. Each part is read for itself: one that fails leaves the others. */
export function TodayDesk(): ComponentChildren {
  return (
    <Page title={deskTexts.title} lead={texts.lead}>
      <Part title={texts.tickets}>
        <TicketList />
      </Part>
      <Part title={texts.calls}>
        <CallsOfMonth />
      </Part>
      <Part title={texts.reviews}>
        <ReviewTable />
      </Part>
      <Part title={texts.feedback}>
        <CriticalFeedback />
      </Part>
      <Part title={texts.unanswered}>
        <UnansweredTable />
      </Part>
      <Part title={texts.unreadable}>
        <UnreadableDocuments />
      </Part>
      <Part title={texts.deliveries}>
        <FailedDeliveries />
      </Part>
    </Page>
  );
}

function Part(props: { title: string; children: ComponentChildren }): ComponentChildren {
  return (
    <section class="stack">
      <h2 class="kern-heading-medium">{props.title}</h2>
      {props.children}
    </section>
  );
}

function CriticalFeedback(): ComponentChildren {
  const loaded = useLists("feedback");
  return (
    <WhenLoaded loaded={loaded}>
      {({ feedback }) => {
        const critical = feedback.filter(({ rating }) => rating === "negative").toReversed();
        if (critical.length === 0) return <p class="kern-body">{texts.noFeedback}</p>;
        return (
          <ul class="records">
            {critical.map(({ id, reason, createdAt }) => (
              <li key={id}>
                <p class="kern-body">{reason ?? texts.noReason}</p>
                <p class="kern-body kern-body--small kern-body--muted">
                  {formatDate(createdAt.slice(0, 10))}
                </p>
              </li>
            ))}
          </ul>
        );
      }}
    </WhenLoaded>
  );
}

function UnreadableDocuments(): ComponentChildren {
  const loaded = useLists("documents");
  return (
    <WhenLoaded loaded={loaded}>
      {({ documents }) => {
        const unreadable = documents.filter(({ unreadablePages }) => unreadablePages.length > 0);
        if (unreadable.length === 0) return <p class="kern-body">{texts.noUnreadable}</p>;
        return (
          <DataTable
            caption={texts.unreadable}
            hideCaption
            rows={unreadable}
            keyOf={({ id }) => id}
            columns={[
              {
                head: documentTexts.name,
                cell: ({ id, title }) => (
                  <Link to={`/dokumente/${encodeURIComponent(id)}`} class="kern-link">
                    {title}
                  </Link>
                ),
              },
              {
                head: documentTexts.size,
                cell: ({ unreadablePages }) =>
                  unreadablePages.map(({ page, reason }) => (
                    <span class="cell-entry" key={page}>
                      {documentTexts.unreadable(page, reason)}
                    </span>
                  )),
              },
            ]}
          />
        );
      }}
    </WhenLoaded>
  );
}

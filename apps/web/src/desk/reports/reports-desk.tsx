import type { ComponentChildren } from "preact";
import { readReports } from "../../server/read-reports.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts as deskTexts } from "../texts.de.js";
import { KnowledgeReport } from "./knowledge-report.js";
import { QuestionReport } from "./question-report.js";
import { ReportTable } from "./report-table.js";
import { texts } from "./texts.de.js";
import { TicketReport } from "./ticket-report.js";

/** Counts, without words and names. */
export function ReportsDesk(): ComponentChildren {
  const lists = useLists("tickets", "feedback", "uploads");
  const reports = useLoaded(readReports, "reports");
  const today = useSession().caller?.today ?? "";
  return (
    <Page title={deskTexts.tabs.reports} lead={texts.lead}>
      <QuestionReport />
      <WhenLoaded loaded={lists}>
        {({ tickets, feedback, uploads }) => (
          <WhenLoaded loaded={reports}>
            {({ tickets: times, knowledge }) => (
              <>
                <TicketReport tickets={tickets} times={times} />
                <KnowledgeReport counts={knowledge} uploads={uploads} today={today} />
                <section class="stack">
                  <h2 class="kern-heading-medium">{texts.feedback}</h2>
                  <ReportTable
                    title={texts.byRating}
                    head={[texts.rating, texts.count]}
                    rows={(["positive", "negative"] as const).map((rating) => [
                      texts[rating],
                      feedback.filter((each) => each.rating === rating).length,
                    ])}
                  />
                </section>
              </>
            )}
          </WhenLoaded>
        )}
      </WhenLoaded>
    </Page>
  );
}

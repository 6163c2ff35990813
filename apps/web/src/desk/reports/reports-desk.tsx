import type { ComponentChildren } from "preact";
import { readReports } from "../../server/read-reports.js";
import { useLists } from "../../server/use-lists.js";
import { useLoaded } from "../../server/use-loaded.js";
import { useSession } from "../../session/use-session.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { texts } from "../texts.de.js";
import { KnowledgeReport } from "./knowledge-report.js";
import { QuestionReport } from "./question-report.js";
import { ReportTable } from "./report-table.js";
import { TicketReport } from "./ticket-report.js";

const words = texts.reports;

/** Counts, without words and names. */
export function ReportsDesk(): ComponentChildren {
  const lists = useLists("tickets", "feedback", "uploads");
  const reports = useLoaded(readReports, "reports");
  const today = useSession().caller?.today ?? "";
  return (
    <Page title={texts.tabs.reports} lead={words.lead}>
      <QuestionReport />
      <WhenLoaded loaded={lists}>
        {({ tickets, feedback, uploads }) => (
          <WhenLoaded loaded={reports}>
            {({ tickets: times, knowledge }) => (
              <>
                <TicketReport tickets={tickets} times={times} />
                <KnowledgeReport counts={knowledge} uploads={uploads} today={today} />
                <section class="stack">
                  <h2 class="kern-heading-medium">{words.feedback}</h2>
                  <ReportTable
                    title={words.byRating}
                    head={[words.rating, words.count]}
                    rows={(["positive", "negative"] as const).map((rating) => [
                      words[rating],
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

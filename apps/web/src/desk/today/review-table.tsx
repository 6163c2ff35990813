import type { FactReview } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatDate } from "../../formats/format-date.js";
import { Link } from "../../routing/link.js";
import { useLists } from "../../server/use-lists.js";
import { DataTable } from "../../shell/data-table.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { texts } from "./texts.de.js";

/** As many as are looked at in one go. */
const shownAtFirst = 10;

/** Facts that are due, old, unconfirmed or contradict each other. */
export function ReviewTable(): ComponentChildren {
  const loaded = useLists("factReviews");
  const [all, setAll] = useState(false);
  return (
    <WhenLoaded loaded={loaded}>
      {({ factReviews }) => {
        if (factReviews.length === 0) return <p class="kern-body">{texts.noReviews}</p>;
        return (
          <>
            <DataTable
              caption={texts.reviews}
              hideCaption
              rows={all ? factReviews : factReviews.slice(0, shownAtFirst)}
              keyOf={({ fact }) => fact.id}
              columns={[
                {
                  head: texts.statement,
                  cell: ({ fact }) => (
                    <Link to={`/schreibtisch/angaben/${encodeURIComponent(fact.id)}`} class="kern-link">
                      {fact.statement}
                    </Link>
                  ),
                },
                {
                  head: deskTexts.asOf,
                  cell: ({ fact }) => (fact.asOf.date === undefined ? "" : formatDate(fact.asOf.date)),
                },
                {
                  head: texts.reasons,
                  cell: ({ reasons, conflictIds }) =>
                    reasons.map((reason) => (
                      <span class="cell-entry" key={reason}>
                        <Reason reason={reason} conflictId={conflictIds[0]} />
                      </span>
                    )),
                },
              ]}
            />
            {!all && factReviews.length > shownAtFirst && (
              <div>
                <PressButton label={texts.moreReviews(factReviews.length)} onPress={() => setAll(true)} />
              </div>
            )}
          </>
        );
      }}
    </WhenLoaded>
  );
}

/** Why a fact should be looked at; a conflict is decided where all its statements stand. */
function Reason(props: {
  reason: FactReview["reasons"][number];
  conflictId: string | undefined;
}): ComponentChildren {
  const { reason, conflictId } = props;
  const text = texts.reason[reason];
  if (reason !== "conflict" || conflictId === undefined) return text;
  return (
    <Link to={`/schreibtisch/widersprueche/${encodeURIComponent(conflictId)}`} class="kern-link">
      {text}
    </Link>
  );
}

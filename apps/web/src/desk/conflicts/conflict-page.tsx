import type { Conflict, RecordHistory } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { Link } from "../../routing/link.js";
import { readConflict, readDecisionHistory } from "../../server/conflicts.js";
import { useLoaded } from "../../server/use-loaded.js";
import { Page } from "../../shell/page.js";
import { WhenLoaded } from "../../shell/when-loaded.js";
import { HistoryTable } from "../history-table.js";
import { texts as recordTexts } from "../records/texts.de.js";
import { ConflictStateBadge } from "./conflict-state-badge.js";
import { texts } from "./texts.de.js";
import { VerdictForm } from "./verdict-form.js";

/** One conflict: what stands against each other, the office's word on it, and every earlier one. */
export function ConflictPage({ id }: { id: string }): ComponentChildren {
  const loaded = useLoaded(readConflict, id);
  const reload = () => {
    if (loaded.state === "loaded") loaded.reload();
  };
  return (
    <Page title={loaded.state === "loaded" ? loaded.value.title : texts.title} narrow>
      <Link to="/schreibtisch/widersprueche" class="kern-link">
        {recordTexts.backTo(texts.title)}
      </Link>
      <WhenLoaded loaded={loaded}>
        {(conflict) => (
          <>
            <div class="badges">
              <ConflictStateBadge state={conflict.state} />
            </div>
            <p class="kern-body">{texts.kinds[conflict.kind]}</p>
            {isOvertaken(conflict) && <p class="notice kern-body">{texts.changedSince}</p>}
            <VerdictForm conflict={conflict} onChanged={reload} />
            {conflict.decision !== undefined && (
              <DecisionHistory key={conflict.decision.version} id={conflict.id} />
            )}
          </>
        )}
      </WhenLoaded>
    </Page>
  );
}

/** There is a decision, and it holds no longer for what stands against each other now. */
function isOvertaken({ state, decision }: Conflict): boolean {
  return state === "open" && decision !== undefined && !decision.withdrawn;
}

function DecisionHistory({ id }: { id: string }): ComponentChildren {
  const loaded = useLoaded(readDecisionHistory, id);
  return (
    <WhenLoaded loaded={loaded}>
      {(entries) => (
        <HistoryTable entries={entries} detail={{ head: texts.decision, cell: describeDecision }} />
      )}
    </WhenLoaded>
  );
}

/** The record in an entry of the history is of the version of its time. */
function describeDecision({ after }: RecordHistory["entries"][number]): string {
  const { outcome, reason, withdrawn } = Object(after ?? {}) as Partial<NonNullable<Conflict["decision"]>>;
  if (withdrawn) return texts.withdrawn;
  return [outcome && texts.states[outcome], reason].filter((part) => part !== undefined).join(": ");
}

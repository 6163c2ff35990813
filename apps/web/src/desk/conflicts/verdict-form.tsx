import type { Conflict, ConflictDecisionInput } from "@stadtlotse/client";
import type { ComponentChildren, TargetedSubmitEvent } from "preact";
import { decideConflict, reopenConflict } from "../../server/conflicts.js";
import { useKeptTexts } from "../../session/use-kept-texts.js";
import { TextArea } from "../../shell/fields.js";
import { OutcomeNotice, useStep } from "../outcome.js";
import { PressButton } from "../press-button.js";
import { texts as deskTexts } from "../texts.de.js";
import { StatementChoice } from "./statement-choice.js";
import { texts } from "./texts.de.js";

type Decision = NonNullable<Conflict["decision"]>;

/** Stands for leaving it open among the ids of facts. */
const leftOpen = "left-open";

/** Which of the statements holds, or that it stays open, and why; what was typed outlasts a reload. */
export function VerdictForm(props: { conflict: Conflict; onChanged: () => void }): ComponentChildren {
  const { conflict, onChanged } = props;
  const { choice, reason, type, outcome, save, reopen, clear } = useVerdict(conflict, onChanged);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    save();
  };
  return (
    <form class="stack desk-form" onSubmit={submit} noValidate>
      <StatementChoice
        facts={conflict.facts}
        leftOpen={leftOpen}
        value={choice}
        onChange={(value) => type("choice", value)}
      />
      <TextArea
        label={texts.reason}
        hint={texts.reasonHint}
        limit={500}
        required
        value={reason}
        onChange={(value) => type("reason", value)}
      />
      <div class="kern-btn-wrapper">
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{texts.save}</span>
        </button>
        {reopen && <PressButton label={texts.reopen} kind="tertiary" onPress={reopen} />}
      </div>
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <>
            <p class="kern-body">{describeTheirs(current as Partial<Decision>)}</p>
            <div>
              <PressButton label={deskTexts.adopt} onPress={clear} />
            </div>
          </>
        )}
      />
    </form>
  );
}

/** What is being decided, and the steps: to save it, and to take an earlier decision back where there is one. */
function useVerdict({ id, decision }: Conflict, onChanged: () => void) {
  const typed = useKeptTexts(`widersprueche/${id}`);
  const { outcome, run, refuse, clear } = useStep();
  const choice = typed.texts.choice ?? choiceOf(decision);
  const reason = typed.texts.reason ?? decision?.reason ?? "";
  const step = (work: () => Promise<void>, message: string) =>
    run(async () => {
      await work();
      typed.forget();
      onChanged();
      return message;
    });
  const isDecided = decision !== undefined && !decision.withdrawn;
  return {
    choice,
    reason,
    outcome,
    type: typed.type,
    save() {
      if (choice === "") return refuse(texts.noChoice);
      if (reason.trim() === "") return refuse(texts.noReason);
      step(() => decideConflict(id, decision?.version, verdictOf(choice, reason)), deskTexts.saved);
    },
    reopen: isDecided && (() => step(() => reopenConflict(id, decision.version), texts.reopened)),
    /** Goes on from the decision of somebody else. */
    clear() {
      clear();
      onChanged();
    },
  };
}

function choiceOf(decision: Decision | undefined): string {
  if (decision === undefined || decision.withdrawn) return "";
  return decision.factId ?? leftOpen;
}

function verdictOf(choice: string, reason: string): ConflictDecisionInput {
  return choice === leftOpen
    ? { outcome: "left-open", reason: reason.trim() }
    : { outcome: "decided", factId: choice, reason: reason.trim() };
}

function describeTheirs({
  outcome,
  reason = "",
  withdrawn,
  factId,
  statements = [],
}: Partial<Decision>): string {
  if (outcome === undefined || withdrawn) return texts.reopened;
  const held = statements.find((each) => each.factId === factId)?.statement;
  return [held, texts.theirs(texts.states[outcome], reason)].filter((part) => part !== undefined).join(" ");
}

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
  const { decision } = conflict;
  const typed = useKeptTexts(`widersprueche/${conflict.id}`);
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
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (choice === "") return refuse(texts.noChoice);
    if (reason.trim() === "") return refuse(texts.noReason);
    const verdict = verdictOf(choice, reason);
    step(() => decideConflict(conflict.id, decision?.version, verdict), deskTexts.saved);
  };
  return (
    <form class="stack desk-form" onSubmit={submit} noValidate>
      <StatementChoice
        facts={conflict.facts}
        leftOpen={leftOpen}
        value={choice}
        onChange={(value) => typed.type("choice", value)}
      />
      <TextArea
        label={texts.reason}
        hint={texts.reasonHint}
        limit={500}
        required
        value={reason}
        onChange={(value) => typed.type("reason", value)}
      />
      <div class="kern-btn-wrapper">
        <button type="submit" class="kern-btn kern-btn--primary">
          <span class="kern-label">{texts.save}</span>
        </button>
        {decision !== undefined && !decision.withdrawn && (
          <PressButton
            label={texts.reopen}
            kind="tertiary"
            onPress={() => step(() => reopenConflict(conflict.id, decision.version), texts.reopened)}
          />
        )}
      </div>
      <OutcomeNotice
        outcome={outcome}
        showCurrent={(current) => (
          <>
            <p class="kern-body">{describeTheirs(current as Partial<Decision>)}</p>
            <div>
              <PressButton
                label={deskTexts.adopt}
                onPress={() => {
                  clear();
                  onChanged();
                }}
              />
            </div>
          </>
        )}
      />
    </form>
  );
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

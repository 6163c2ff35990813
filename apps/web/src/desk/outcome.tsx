import { ApiError } from "@stadtlotse/client";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { describeFailure } from "../server/describe-failure.js";
import { Alert } from "../shell/alert.js";
import { texts } from "./texts.de.js";

/** What became of a step: done, refused with a reason, or overtaken by somebody else's. */
export type Outcome =
  | { state: "none" }
  | { state: "busy" }
  | { state: "done"; message: string }
  | { state: "failed"; message: string }
  | { state: "overtaken"; current: Readonly<Record<string, unknown>> };

/** Runs a step, one at a time, and keeps what became of it; nothing that was typed is touched. */
export function useStep(): {
  outcome: Outcome;
  run: (step: () => Promise<string>) => void;
  /** Says what is wrong before anything is sent. */
  refuse: (message: string) => void;
  clear: () => void;
} {
  const [outcome, setOutcome] = useState<Outcome>({ state: "none" });
  const isRunning = useRef(false);
  const settle = (next: Outcome) => {
    isRunning.current = false;
    setOutcome(next);
  };
  const run = (step: () => Promise<string>) => {
    if (isRunning.current) return; // a second press makes no second record
    isRunning.current = true;
    setOutcome({ state: "busy" });
    step().then(
      (message) => settle({ state: "done", message }),
      (error: unknown) => settle(toOutcome(error)),
    );
  };
  return {
    outcome,
    run,
    refuse: (message) => setOutcome({ state: "failed", message }),
    clear: () => setOutcome({ state: "none" }),
  };
}

function toOutcome(error: unknown): Outcome {
  const problem = error instanceof ApiError ? error.problem : undefined;
  const current = problem?.current;
  if (problem?.code === "CONFLICT" && current !== undefined) return { state: "overtaken", current };
  return { state: "failed", message: describeFailure(error) };
}

/** Says what became of a step; `showCurrent` tells how the record stands where somebody else was faster. */
export function OutcomeNotice(props: {
  outcome: Outcome;
  showCurrent?: (current: Readonly<Record<string, unknown>>) => ComponentChildren;
}): ComponentChildren {
  const { outcome, showCurrent } = props;
  switch (outcome.state) {
    case "failed":
      return (
        <p class="kern-error" role="alert">
          <span class="kern-icon kern-icon--danger" aria-hidden="true" />
          <span class="kern-body">{outcome.message}</span>
        </p>
      );
    case "overtaken":
      return (
        <Alert kind="warning" title={texts.conflictTitle} urgent>
          <p class="kern-body">{texts.conflict}</p>
          {showCurrent?.(outcome.current)}
        </Alert>
      );
    default:
      return (
        <p class="kern-body" role="status">
          {outcome.state === "done" && outcome.message}
        </p>
      );
  }
}

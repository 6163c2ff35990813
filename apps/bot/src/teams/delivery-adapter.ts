import { TeamsAdapter } from "@microsoft/teams-ai";
import type { Activity, InvokeResponse, TurnContext } from "botbuilder";
import type { IncomingActivity } from "../activity.js";
import type { AppRegistration } from "../config.js";
import type { TokenService } from "./token-service.js";

/**
 * The libraries' adapter without their HTTP layer, which hides why a delivery was refused, answers 500 to a
 * forged signature and tells the caller the message of every error.
 */
export class DeliveryAdapter extends TeamsAdapter {
  readonly #proven = new WeakSet<object>();

  constructor(registration: AppRegistration | undefined, tokenService: TokenService | undefined) {
    super({ ...registration, ...tokenService });
    this.use((context, next) => {
      this.#proven.add(context.activity);
      return next();
    });
  }

  /** Whether the token of a delivery was proven: what breaks after that is no refusal. */
  isProven(activity: IncomingActivity): boolean {
    return this.#proven.has(activity);
  }

  /** Proves the token, then runs the turn; what comes back is the answer to an invoke. */
  deliver(
    authorization: string,
    activity: IncomingActivity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, asActivity(activity), turn);
  }
}

/** Safe: the schema has checked every field that the libraries rely on, and the rest is untouched. */
function asActivity(activity: IncomingActivity): Activity {
  return activity as unknown as Activity;
}

import type { Application, AuthenticationOptions, TurnState } from "@microsoft/teams-ai";
import { type TurnContext, tokenExchangeOperationName, verifyStateOperationName } from "botbuilder";
import { isPersonal } from "../activity.js";
import { readCommand } from "../commands/read-command.js";
import type { Reply } from "../conversations/chat-request.js";
import type { Dialog } from "../conversations/dialog.js";
import { readQuestion } from "../conversations/read-question.js";
import { texts } from "../texts.de.js";
import { incomingOf } from "./incoming-of.js";

/** Whoever writes the command in their own chat signs in; Teams does it silently where it has the account at hand. */
export function signInOptions(connectionName: string): AuthenticationOptions {
  const { signInTitle: title, signInText: text } = texts;
  return {
    settings: {
      [connectionName]: { connectionName, title, text, enableSso: true, endOnInvalidMessage: true },
    },
    autoSignIn: async (context) => isPartOfSignIn(context) || wantsToSignIn(context),
  };
}

/** Lets the dialog answer whoever has signed in, now or before. */
export function offerSignIn(
  app: Application<TurnState>,
  connectionName: string,
  dialog: Dialog,
  say: (context: TurnContext, reply: Reply | undefined) => Promise<void>,
): void {
  const answer = async (context: TurnContext, state: TurnState) => {
    const token = state.temp.authTokens?.[connectionName];
    await say(context, await dialog.signIn(incomingOf(context), token));
  };
  app.addRoute(wantsToSignIn, answer);
  const connection = app.authentication.get(connectionName);
  connection.onUserSignInSuccess(answer);
  connection.onUserSignInFailure(answer);
}

/** What the Teams client sends meanwhile; teams-ai finds the flow that it belongs to only where signing in is on. */
function isPartOfSignIn({ activity }: TurnContext): boolean {
  const { type, name = "" } = activity;
  return type === "invoke" && [tokenExchangeOperationName, verifyStateOperationName].includes(name);
}

async function wantsToSignIn(context: TurnContext): Promise<boolean> {
  const incoming = incomingOf(context);
  return (
    incoming.type === "message" && isPersonal(incoming) && readCommand(readQuestion(incoming)) === "sign-in"
  );
}

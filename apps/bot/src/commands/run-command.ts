import { serviceMatrixOn } from "@stadtlotse/domain";
import { hashOwner, toldServices } from "@stadtlotse/registry";
import { isPersonal } from "../activity.js";
import { isOffice } from "../askers/is-office.js";
import { expertTeamCard } from "../cards/expert-team-card.js";
import { helpCard } from "../cards/help-card.js";
import { mailingForm } from "../cards/mailing-cards.js";
import { eraseCard, ownDataCard, proposalsCard } from "../cards/own-data-cards.js";
import { programmeFinderCard } from "../cards/programme-finder-card.js";
import { subscriptionsCard } from "../cards/subscriptions-card.js";
import { tierMatrixCard } from "../cards/tier-matrix-card.js";
import { topicCard } from "../cards/topic-card.js";
import type { BotRooms, ChatRequest, Memories } from "../conversations/chat-request.js";
import { type OutgoingMessage, plainMessage } from "../messages/outgoing-message.js";
import type { CommandName } from "./command-name.js";

type Run = (
  request: ChatRequest,
  rooms: BotRooms,
  memories: Memories,
) => OutgoingMessage | Promise<OutgoingMessage>;

const runs: Record<CommandName, Run> = {
  help: ({ texts }, { offersSignIn }) => plainMessage(texts.help, [helpCard(texts, offersSignIn)]),
  services: async ({ asker }, { registry, today }) => {
    const ags = asker.kind === "municipality" ? asker.ags : undefined;
    const [memberships, services] = await Promise.all([
      ags === undefined ? [] : registry.memberships.of(ags),
      toldServices(registry),
    ]);
    const on = today();
    const who = { memberships, ...(ags === undefined ? {} : { ags }) };
    return plainMessage("", [tierMatrixCard(who, on, serviceMatrixOn(services, on))]);
  },
  "programme-finder": () => plainMessage("", [programmeFinderCard()]),
  "propose-topic": ({ texts }) => plainMessage("", [topicCard(texts)]),
  proposals: async ({ owner, texts }, { registry }, { people }) => {
    const person = await people.load(hashOwner(owner));
    const [proposals, tickets] = await Promise.all([
      Promise.all(person.proposals.map((id) => registry.topicProposals.find(id))),
      Promise.all(person.tickets.map((id) => registry.tickets.find(id))),
    ]);
    return plainMessage("", [proposalsCard(proposals.filter(isFound), tickets.filter(isFound), texts)]);
  },
  "take-requests": ({ activity, asker, texts }, { today }) => {
    if (activity.conversation.conversationType !== "channel") return plainMessage(texts.onlyInChannel);
    return isOffice(asker) ? plainMessage("", [expertTeamCard(today())]) : plainMessage(texts.onlyOffice);
  },
  subscriptions: async ({ owner }, { registry }) =>
    plainMessage("", [subscriptionsCard(await registry.subscriptions.of(owner))]),
  mailing: async ({ activity, asker, texts }, { registry, today }) => {
    if (!isOffice(asker) || !isPersonal(activity)) return plainMessage(texts.onlyOfficeInPerson);
    const runs = (await registry.surveys.runs.list()).filter(
      ({ opensOn, closesOn, withdrawn }) => !withdrawn && opensOn <= today() && today() <= closesOn,
    );
    return plainMessage("", [mailingForm(runs)]);
  },
  "sign-in": ({ texts }) => plainMessage(texts.signInNotOffered),
  unsubscribe: async ({ owner, texts }, { registry }, { people }) => {
    for (const { id, version, state } of await registry.subscriptions.of(owner))
      if (state === "active") await registry.subscriptions.change(id, { version, state: "stopped" }, owner);
    await people.update(hashOwner(owner), (person) => ({ ...person, isQuiet: true }));
    return plainMessage(texts.unsubscribed);
  },
  "erase-data": ({ texts }) => plainMessage("", [eraseCard(texts)]),
  "show-data": async ({ owner, record, texts }, _rooms, { people }) => {
    const { chat, tickets, proposals } = await people.load(hashOwner(owner));
    const data = {
      conversations: record.threads.filter((thread) => thread.owner === owner).length,
      ratings: record.answers.length,
      tickets: tickets.length,
      proposals: proposals.length,
      hasChat: chat !== undefined,
    };
    return plainMessage("", [ownDataCard(data, texts)]);
  },
};

/** Does what a command says. */
export async function runCommand(
  command: CommandName,
  request: ChatRequest,
  rooms: BotRooms,
  memories: Memories,
): Promise<OutgoingMessage> {
  return runs[command](request, rooms, memories);
}

function isFound<Item>(item: Item | undefined): item is Item {
  return item !== undefined;
}

import type { ChannelState } from "@stadtlotse/registry";
import * as z from "zod";
import {
  ConversationReference,
  type ConversationReference as Reference,
} from "../conversations/conversation-reference.js";
import { storedRecords } from "../conversations/stored-record.js";

/** A channel whose people answer requests. */
const ExpertTeam = z.object({
  channel: ConversationReference,
  /** The units that it stands for; the rest of them where none is named. */
  units: z.array(z.string()),
});
export type ExpertTeam = z.infer<typeof ExpertTeam>;

const Teams = z.object({ teams: z.array(ExpertTeam).default([]) });

export interface ExpertTeams {
  /** The team that answers for a unit; the one for all others where no team names it. */
  teamFor(unit: string | undefined): Promise<ExpertTeam | undefined>;
  /** Whether a conversation is a team's channel. */
  isTeam(channel: Reference): Promise<boolean>;
  /** Makes a channel a team's, for these units from now on. */
  appoint(team: ExpertTeam): Promise<void>;
  /** The channel no longer takes anything. */
  dismiss(channel: Reference): Promise<void>;
}

const only = "all";

export function createExpertTeams(state: ChannelState): ExpertTeams {
  const records = storedRecords(state, "teams-expert-teams", Teams);
  const withoutChannel = (teams: readonly ExpertTeam[], { conversation }: Reference) =>
    teams.filter(({ channel }) => channel.conversation.id !== conversation.id);
  return {
    async teamFor(unit) {
      const { teams } = await records.load(only);
      return (
        teams.find(({ units }) => unit !== undefined && units.includes(unit)) ??
        teams.find(({ units }) => units.length === 0)
      );
    },
    async isTeam({ conversation }) {
      const { teams } = await records.load(only);
      return teams.some(({ channel }) => channel.conversation.id === conversation.id);
    },
    appoint: (team) =>
      records.update(only, ({ teams }) => ({ teams: [...withoutChannel(teams, team.channel), team] })),
    dismiss: (channel) => records.update(only, ({ teams }) => ({ teams: withoutChannel(teams, channel) })),
  };
}

/** The channel that a conversation in it belongs to: Teams names a thread behind the channel's id. */
export function channelOf(reference: Reference): Reference {
  const [id = ""] = reference.conversation.id.split(";messageid=");
  return { ...reference, conversation: { ...reference.conversation, id } };
}

import type { Channel } from "./channel.js";
import type { BotSettings } from "./config.js";
import type { TeamsChannelOptions } from "./teams/create-teams-channel.js";

/** Teams over the library that the settings name; the other is not even loaded. */
export async function openChannel(
  library: BotSettings["TEAMS_LIBRARY"],
  options: TeamsChannelOptions,
): Promise<Channel> {
  if (library === "agents-hosting") {
    const { createAgentsChannel } = await import("./agents/create-agents-channel.js");
    return createAgentsChannel(options);
  }
  const { createTeamsChannel } = await import("./teams/create-teams-channel.js");
  return createTeamsChannel(options);
}

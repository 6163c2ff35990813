import { texts } from "../texts.de.js";

export interface AppPackageOptions {
  /** Application id of the registration; also the id of the app. */
  appId: string;
  /** Host name under which citations open: the one of `PUBLIC_URL`. */
  host: string;
  /** Who offers the app, as people read it in Teams. */
  publisher?: string;
  /** Pages of the publisher; the host's start page by default. */
  privacyUrl?: string;
  termsUrl?: string;
  /** People can sign in with their account. */
  signIn?: boolean;
}

const personal = ["help", "services", "programme-finder", "propose-topic", "proposals"] as const;
const own = ["subscriptions", "unsubscribe", "show-data", "erase-data"] as const;
const inChannel = ["help", "services", "programme-finder", "take-requests"] as const;

/** The manifest that Teams reads; version 1.22 of Microsoft's schema. */
export function createManifest(options: AppPackageOptions) {
  const { appId, host, publisher, privacyUrl, termsUrl, signIn = false } = options;
  const website = `https://${host}/`;
  return {
    $schema: "https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json",
    manifestVersion: "1.22",
    version: "1.0.0",
    id: appId,
    developer: {
      name: publisher ?? "Stadtlotse",
      websiteUrl: website,
      privacyUrl: privacyUrl ?? website,
      termsOfUseUrl: termsUrl ?? website,
    },
    name: { short: "Stadtlotse", full: texts.appName },
    description: { short: texts.appSummary, full: texts.appDescription },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#171A2B",
    localizationInfo: { defaultLanguageTag: "de" },
    bots: [
      {
        botId: appId,
        scopes: ["personal", "groupChat", "team"],
        commandLists: [
          { scopes: ["personal"], commands: commandsOf([...personal, ...own]) },
          { scopes: ["groupChat", "team"], commands: commandsOf(inChannel) },
        ],
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: "searchQuery",
            type: "query",
            title: texts.searchTitle,
            description: texts.searchDescription,
            initialRun: false,
            parameters: [
              { name: "searchQuery", title: texts.searchTitle, description: texts.searchDescription },
            ],
          },
        ],
        messageHandlers: [{ type: "link", value: { domains: [host] } }],
      },
    ],
    validDomains: [host, ...(signIn ? ["token.botframework.com"] : [])],
    ...(signIn ? { webApplicationInfo: { id: appId, resource: `api://botid-${appId}` } } : {}),
    supportedChannelTypes: ["sharedChannels", "privateChannels"],
    defaultInstallScope: "personal",
    defaultGroupCapability: { team: "bot", groupchat: "bot" },
  };
}

function commandsOf(names: readonly (keyof typeof texts.commands)[]) {
  return names.map((name) => {
    const { title, description } = texts.commands[name];
    return { title, description };
  });
}

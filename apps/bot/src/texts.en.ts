import type { ChatTexts } from "./texts.de.js";

const introduction =
  "I am **Stadtlotse**, an automatic assistant for municipalities in North Rhine-Westphalia. " +
  "I answer questions about the networks of urban development, membership and services, funding and " +
  "guides – with source and date. Answers are in German, as are their sources.";

const commands: ChatTexts["commands"] = {
  help: { title: "Help", description: "Shows what Stadtlotse can do", words: ["help"] },
  services: {
    title: "My services",
    description: "Shows which services your municipality receives",
    words: ["my services", "our services"],
  },
  "programme-finder": {
    title: "Find a programme",
    description: "Opens a form that names fitting funding programmes with reasons",
    words: ["find programme", "find a programme", "find funding"],
  },
  "propose-topic": {
    title: "Propose a topic",
    description: "Proposes a topic for a working group to the networks",
    words: ["propose topic", "propose a topic"],
  },
  proposals: {
    title: "My proposals",
    description: "Shows what became of your proposals and requests",
    words: ["my proposals", "my requests"],
  },
  subscriptions: {
    title: "Notifications",
    description: "Sets what Stadtlotse tells you unasked",
    words: ["notifications", "subscribe"],
  },
  mailing: {
    title: "Mailing",
    description: "Sends a circular, an invitation or a survey to many (office only)",
    words: ["mailing"],
  },
  "take-requests": {
    title: "Take requests",
    description: "Makes a channel the place for requests (office only)",
    words: ["take requests"],
  },
  "sign-in": {
    title: "Sign in for the office",
    description: "Checks by your account whether you act for the office",
    words: ["sign in for the office"],
  },
  unsubscribe: {
    title: "Unsubscribe",
    description: "Ends all messages that Stadtlotse sends unasked",
    words: ["unsubscribe"],
  },
  "erase-data": {
    title: "Delete my data",
    description: "Deletes what Stadtlotse has stored about you",
    words: ["delete data", "delete my data"],
  },
  "show-data": {
    title: "Show my data",
    description: "Shows what Stadtlotse has stored about you",
    words: ["my data", "show my data", "show data"],
  },
};

/** What the bot says to somebody whose client and whose words are English. */
export const englishTexts: ChatTexts = {
  commands,
  tour: [
    {
      title: "Ask",
      text: "Just write what you would like to know. Every statement has a source that you can open, and says of when it is.",
      buttons: [
        { label: "Was kann Stadtlotse?", question: "Was kann Stadtlotse?" },
        { label: "Was ist ein ISEK?", question: "Was ist ein ISEK?" },
      ],
    },
    {
      title: "Find what fits",
      text: "See which services your municipality receives and which funding programmes may fit.",
      buttons: [
        { label: commands.services.title, command: "services" },
        { label: commands["programme-finder"].title, command: "programme-finder" },
      ],
    },
    {
      title: "Ask people",
      text: "If I do not know something, I pass your question on to the unit in charge if you wish. Its answer arrives here.",
      buttons: [
        { label: commands["propose-topic"].title, command: "propose-topic" },
        { label: commands.help.title, command: "help" },
      ],
    },
  ],
  welcome: `Hello! ${introduction} Just write your question.`,
  welcomeGroup: `Hello! ${introduction} Mention me with @, and I will answer in the conversation.`,
  welcomeChannel: `Hello! ${introduction} Mention me with @ in this channel, and I will answer below your post.`,
  tenantUnknown:
    "Your organisation has not been assigned to a municipality yet. Until then I answer with what is open to everyone (basic offer). The office can change that.",
  help: `${introduction} You can also write to me:`,
  helpTitle: "Commands",
  noQuestion: "What would you like to know? Please write your question as text.",
  unknownCard: "I can no longer read this card. Please write what you would like to know, or “help”.",
  recordGone: "This entry no longer exists. Please ask for it again.",
  suggestionsHeading: "You can ask, for example:",
  furtherHeading: "How would you like to go on?",
  wording: "I am wording the answer …",
  broken: (requestId) =>
    "That did not work, sorry. Please try again in a moment. " +
    `If it keeps failing, tell the office this identifier: ${requestId}`,

  showDataTitle: "This is stored about you",
  showDataIntroduction:
    "Your name and your questions are not stored. Instead of your name there is a key from which it cannot be read.",
  storedConversations: "Conversations with Stadtlotse in this chat",
  storedConversationsValue: (count) => `${count} (topics only, no words; deleted after the retention period)`,
  storedRatings: "Answers that you can rate here",
  storedRequests: "Requests to the office",
  storedProposals: "Topic proposals",
  storedChat: "A chat in which I can write to you",
  yes: "yes",
  no: "no",
  eraseTitle: "Delete data?",
  eraseExplanation:
    "This deletes your conversations, the words of your requests and proposals, and all subscriptions. Messages that already stand in Teams you can delete there yourself.",
  eraseNow: "Yes, delete my data",
  erased: (count) =>
    count === 0
      ? "Nothing was stored about you. You can ask again at any time."
      : `Your data is deleted (${count === 1 ? "1 entry" : `${count} entries`}). You can ask again at any time.`,
  unsubscribed: "You will get no more messages from me that you did not ask for.",

  handOver: "To the office",
  handOverExplanation: (unit) =>
    unit === undefined
      ? "Your question goes to the office. The answer arrives in this chat."
      : `Your question goes to: ${unit}. The answer arrives in this chat.`,
  yourQuestion: "Your question",
  withTranscript: "Send the conversation so far along",
  sendQuestion: "Send question",
  sendProposal: "Send proposal",
  handedOver: (unit) =>
    unit === undefined
      ? "Your question is with the office. I will tell you here as soon as there is news."
      : `Your question is on its way to: ${unit}. I will tell you here as soon as there is news.`,
  handedOverBefore: "You have already handed over this question. There is nothing more to do.",
  notTheirs: "Only the person who asked can hand over this question. Please ask it yourself.",

  proposeTopic: "Propose a topic",
  proposeExplanation: "Your proposal goes to the networks. You can see here what becomes of it.",
  topicTitle: "Topic",
  topicTitleMissing: "Please name the topic.",
  topicReason: "Why does it matter? (optional)",
  proposed: (title) =>
    `Thank you! Your proposal “${title}” has arrived. Write “My proposals” to see what becomes of it.`,
  proposedBefore: "You have already handed in this proposal.",
  proposalsTitle: "Your proposals and requests",
  noProposals: "There is no proposal and no request of yours yet.",
  requestOf: (day) => `Request of ${day}`,
  ticketState: { new: "received", assigned: "in progress", answered: "answered", closed: "closed" },

  onlyInChannel: "This works in a channel only. Mention me there and write “take requests”.",
  onlyOffice: "Only the office may do this.",
  teamAppointed: (units) =>
    units.length === 0
      ? "This channel now gets all requests that belong to no other channel."
      : `This channel now gets requests to: ${units.join("; ")}.`,
  notTheirTicket: "Only the channels that were set up for it can deal with requests.",
  ticketGone: "This request no longer exists.",
  ticketChanged: "The request has changed in the meantime. This is how it stands now:",
  ticketClosedBefore: "This request is closed already. Nothing was changed.",
  ticketStep: {
    take: "Taken. The person who asked will know in a moment.",
    answer: "Thank you! The answer is on its way.",
    redirect: "Redirected. The person who asked will know in a moment.",
    close: "Closed.",
  },

  knowledgeProposed:
    "Thank you! The draft lies before the office. Stadtlotse answers with it as soon as it is published.",
  knowledgeProposedBefore: "This answer lies before the office as a draft already.",

  signInTitle: "Sign in",
  signInText: "Please sign in with your account.",
  signedInAsOffice: "You are signed in for the office today.",
  notOffice:
    "Your account does not have the role “Stadtlotse.Office”. Whoever runs your tenant can give it to you.",
  signInFailed: "The sign-in did not work. Please write “sign in for the office” again.",
  signInNotOffered: "Signing in works in the personal chat only, and only where it is set up.",

  onlyOfficeInPerson: "Only the office may do this, and only in the personal chat.",
  municipalityNeeded:
    "For this I have to know your municipality. Your organisation has not been assigned to one yet; the office can change that.",
  signedUp: "You are signed up.",
  notSignedUp: "You are not signed up for this event.",
  signUpCancelled: "Your sign-up is cancelled.",
  surveyAnswered: (closesOn) =>
    `Thank you! Your answers are stored. You can change them here until ${closesOn}.`,
  subscriptionsSaved: (count) =>
    count === 0
      ? "Saved. You will get no notifications."
      : "Saved. I will only write if there is something. “Unsubscribe” ends everything.",
  newsArrived: "You wanted to hear of this:",
  deadlineNear: (programme, day) => `The deadline for ${programme} ends: ${day}.`,
  mailingPreview: "This is what your message looks like:",
  mailingQueued: (count) =>
    count === 1 ? "The message now goes to 1 person." : `The message now goes to ${count} people.`,
  mailingSentBefore: "This message was sent already. For a new one write “mailing”.",

  appName: "Stadtlotse – networks and urban development funding in NRW",
  appSummary: "Answers for municipalities in NRW, with source and date",
  appDescription:
    "Stadtlotse answers questions of municipalities in North Rhine-Westphalia on the networks of urban development, membership and services, funding and guides. Every statement has a source and a date.",
  searchTitle: "Search",
  searchDescription: "Guides, programmes, good practice, municipalities",

  membersLabel: "For members only",
  membersLabelDescription: "Please pass on to members of the networks only.",
  membersOnlyHere:
    "The answer is for members only, and others can read along here. That is why I sent it to you in person.",
  membersOnlyAskThere:
    "The answer is for members only, and others can read along here. Please ask me in the personal chat.",
};

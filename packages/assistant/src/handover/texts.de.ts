/** What is said and recorded when a question is handed to people. */
export const handoverTexts = {
  answerNotFound:
    "Zu diesem Gespräch gibt es keine offene Frage, die weitergegeben werden kann. Bitte stellen Sie Ihre Frage noch einmal.",
  topicMissing:
    "Aus dieser Frage allein lässt sich kein Thema ablesen. Bitte stimmen Sie zu, dass ihr Wortlaut mitgegeben wird.",
  proposedTopic: (names: readonly string[]) => `Frage zu: ${names.join(", ")}`,
  proposalReason: (day: string) => `Diese Frage blieb am ${day} unbeantwortet.`,
};

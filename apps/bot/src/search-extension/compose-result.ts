import type { AdaptiveCard } from "../cards/adaptive-card.js";
import type { InvokeResult } from "../conversations/dialog.js";

/** Something to insert into a message: how it stands in the list, and the card that is inserted. */
export interface Finding {
  title: string;
  /** What it is and where it is from, in one line. */
  text: string;
  card: AdaptiveCard;
}

/** The list of results below the compose box; an empty one where nothing was found. */
export function composeResult(findings: readonly Finding[]): InvokeResult {
  const attachments = findings.map(({ title, text, card }) => ({
    contentType: "application/vnd.microsoft.card.adaptive",
    content: card,
    preview: {
      contentType: "application/vnd.microsoft.card.thumbnail",
      content: { title, text },
    },
  }));
  return {
    status: 200,
    body: { composeExtension: { type: "result", attachmentLayout: "list", attachments } },
  };
}

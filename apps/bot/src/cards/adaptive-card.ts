/** The part of Adaptive Cards 1.5 that the bot uses; Teams shows no later version on every client. */
export interface AdaptiveCard {
  $schema: "http://adaptivecards.io/schemas/adaptive-card.json";
  type: "AdaptiveCard";
  version: "1.5";
  lang: string;
  /** Shown where a client knows no cards. */
  fallbackText: string;
  body: CardElement[];
  actions?: CardAction[];
}

export type CardElement =
  | TextBlock
  | { type: "RichTextBlock"; inlines: { type: "TextRun"; text: string }[] }
  | { type: "Container"; style?: "emphasis"; spacing?: "Medium"; separator?: true; items: CardElement[] }
  | { type: "ActionSet"; actions: CardAction[] }
  | CardTable
  | CardInput;

interface TextBlock {
  type: "TextBlock";
  text: string;
  wrap: true;
  style?: "heading";
  size?: "Small" | "Medium" | "Large";
  weight?: "Bolder";
  spacing?: "None" | "Medium";
}

interface CardTable {
  type: "Table";
  firstRowAsHeader: true;
  showGridLines: false;
  columns: { width: number }[];
  rows: { type: "TableRow"; cells: { type: "TableCell"; items: CardElement[] }[] }[];
}

type CardInput =
  | {
      type: "Input.ChoiceSet";
      id: string;
      label: string;
      choices: { title: string; value: string }[];
      isMultiSelect?: true;
      style?: "expanded" | "compact";
      value?: string;
      isRequired?: true;
      errorMessage?: string;
      placeholder?: string;
      wrap: true;
    }
  | { type: "Input.Toggle"; id: string; title: string; value: "true" | "false"; wrap: true }
  | {
      type: "Input.Text";
      id: string;
      label: string;
      isMultiline?: true;
      maxLength: number;
      value?: string;
      placeholder?: string;
      isRequired?: true;
      errorMessage?: string;
    }
  | {
      type: "Input.Number";
      id: string;
      label: string;
      value?: number;
      isRequired?: true;
      errorMessage?: string;
    };

export type CardAction =
  | { type: "Action.Submit"; title: string; data: object; associatedInputs?: "none" }
  | { type: "Action.OpenUrl"; title: string; url: string }
  | { type: "Action.ShowCard"; title: string; card: SubCard };

/** What a button opens inside its card. */
export type SubCard = Pick<AdaptiveCard, "type" | "body" | "actions">;

/** A card; what a client shows instead of it is its title. */
export function createCard(
  title: string,
  body: readonly (CardElement | undefined)[],
  actions: readonly (CardAction | undefined)[] = [],
): AdaptiveCard {
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: "de",
    fallbackText: title,
    ...createSubCard(body, actions),
  };
}

export function createSubCard(
  body: readonly (CardElement | undefined)[],
  actions: readonly (CardAction | undefined)[],
): SubCard {
  const offered = actions.filter((action) => action !== undefined);
  return {
    type: "AdaptiveCard",
    body: body.filter((element) => element !== undefined),
    ...(offered.length > 0 ? { actions: offered } : {}),
  };
}

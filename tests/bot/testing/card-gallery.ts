import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const library = createRequire(import.meta.url).resolve("adaptivecards/dist/adaptivecards.min.js");
const judge = fileURLToPath(new URL("card-page.js", import.meta.url));

export type Theme = "light" | "dark";

export interface Card {
  type: string;
  fallbackText?: string;
  actions?: { title: string; data?: Record<string, unknown>; card?: Card; url?: string }[];
}

export interface RenderedCard {
  /** What Microsoft's parser objects to: unknown elements, wrong values, properties of later versions. */
  faults: string[];
  /** Elements whose text does not fit. */
  cut: string[];
  /** Buttons and inputs without a name that a screen reader could say. */
  nameless: string[];
}

/** Colours of the Teams client, as far as the contrast of a card depends on them. */
const palettes: Record<Theme, { background: string; text: string; subtle: string; accent: string }> = {
  light: { background: "#ffffff", text: "#242424", subtle: "#616161", accent: "#5b5fc7" },
  dark: { background: "#292929", text: "#ffffff", subtle: "#adadad", accent: "#a6a7dc" },
};

/** A card and what its buttons open inside it, as cards of their own. */
export function withSubCards(card: Card): Card[] {
  const inner = (card.actions ?? []).flatMap(({ card: sub }) =>
    sub === undefined ? [] : [{ ...sub, version: "1.5" }],
  );
  return [card, ...inner];
}

/** Renders a card with Microsoft's library in a window as wide as a phone's chat. */
export async function renderCard(page: Page, card: Card, theme: Theme): Promise<RenderedCard> {
  const palette = palettes[theme];
  await page.setContent(
    `<!doctype html><html lang="de"><title>Karte</title><main><h1>Karte</h1><div id="card" style="width:300px"></div></main>
     <style>body{margin:8px;background:${palette.background};color:${palette.text};font-family:sans-serif}
     button,input,select,textarea{font:inherit;background:${palette.background};color:${palette.text};border:1px solid ${palette.subtle};white-space:normal;max-width:100%}
     a{color:${palette.accent}}</style></html>`,
  );
  await page.addScriptTag({ path: library });
  await page.addScriptTag({ path: judge });
  const parameters = [card, hostConfigOf(palette)].map((parameter) => JSON.stringify(parameter));
  return page.evaluate<RenderedCard>(`window.judgeCard(${parameters.join(", ")})`);
}

function hostConfigOf({ background, text, subtle, accent }: (typeof palettes)[Theme]): object {
  const colour = (value: string) => ({ default: value, subtle });
  const style = {
    backgroundColor: background,
    foregroundColors: { default: colour(text), accent: colour(accent) },
  };
  return {
    fontFamily: "sans-serif",
    containerStyles: { default: style, emphasis: style },
    textBlock: { headingLevel: 2 },
    actions: { maxActions: 6, actionsOrientation: "vertical", actionAlignment: "stretch" },
  };
}

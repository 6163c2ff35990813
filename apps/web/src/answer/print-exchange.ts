const marker = "is-printed";

/** Prints the question and answer in which an element stands, and nothing else of the conversation. */
export function printExchange(within: Element): void {
  const exchange = within.closest(".exchange");
  exchange?.classList.add(marker);
  addEventListener("afterprint", () => exchange?.classList.remove(marker), { once: true });
  print();
}

/** Paper cannot be clicked: what is folded up is printed open, and folded again afterwards. */
export function unfoldForPrint(): void {
  let folded: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
}

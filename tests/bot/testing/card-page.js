/* Runs in the browser, after Microsoft's library: renders one card and looks at what became of it. */
window.judgeCard = (payload, hostConfig) => {
  const { AdaptiveCard, HostConfig, SerializationContext, Versions } = window.AdaptiveCards;
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  const context = new SerializationContext(Versions.v1_5);
  card.parse(payload, context);
  const faults = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const main = document.querySelector("#card");
  main.replaceChildren(card.render());
  const nameOf = (element) =>
    element.getAttribute("aria-label") ?? element.textContent.trim() ?? element.getAttribute("title") ?? "";
  const labelOf = (input) =>
    input.labels?.[0]?.textContent ??
    input.getAttribute("aria-label") ??
    document.getElementById(input.getAttribute("aria-labelledby")?.split(" ")[0])?.textContent;
  return {
    faults: [...faults, ...card.validateProperties().validationEvents.map(({ message }) => message)],
    cut: [...main.querySelectorAll("*")]
      .filter((element) => element.childElementCount === 0 && element.textContent.trim() !== "")
      .filter((element) => isCut(element, main))
      .map((element) => element.outerHTML.slice(0, 200)),
    nameless: [
      ...[...main.querySelectorAll("button, a")].filter((element) => nameOf(element) === ""),
      ...[...main.querySelectorAll("input, select, textarea")].filter((input) => !labelOf(input)),
    ].map((element) => element.outerHTML.slice(0, 200)),
  };
};

/** Whether text ends beyond the card, or beyond a box around it that hides what stands out. */
const isCut = (element, main) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { right } = range.getBoundingClientRect();
  for (let box = element; box !== main.parentElement; box = box.parentElement) {
    const hides = box === main || getComputedStyle(box).overflowX !== "visible";
    if (hides && right > box.getBoundingClientRect().right + 1) return true;
  }
  return false;
};

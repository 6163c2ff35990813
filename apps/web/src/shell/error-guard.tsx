import { Component, type ComponentChildren } from "preact";
import { texts } from "../texts.de.js";
import { Alert } from "./alert.js";

/** Keeps a fault in one part of the page from taking the rest with it. */
export class ErrorGuard extends Component<{ children: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  render(): ComponentChildren {
    return this.state.broken ? (
      <Alert kind="danger" title={texts.failure.title}>
        <p class="kern-body">{texts.page.broken}</p>
      </Alert>
    ) : (
      this.props.children
    );
  }
}

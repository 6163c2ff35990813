import { Component, type ComponentChildren } from "preact";
import { texts } from "../texts.de.js";
import { Alert } from "./alert.js";

/** Keeps a fault in one part of the page from taking the rest with it. */
export class ErrorGuard extends Component<
  {
    /** Shows nothing in the place of the part: another guard says already that something is missing. */
    quiet?: boolean;
    children: ComponentChildren;
  },
  { broken: boolean }
> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  render(): ComponentChildren {
    if (!this.state.broken) return this.props.children;
    return this.props.quiet ? null : (
      <Alert kind="danger" title={texts.failure.title}>
        <p class="kern-body">{texts.page.broken}</p>
      </Alert>
    );
  }
}

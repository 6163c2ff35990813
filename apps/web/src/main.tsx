import "@fontsource/fira-sans/400.css";
import "@fontsource/fira-sans/600.css";
import "@kern-ux/native/dist/kern.min.css";
import "./styles/page.css";
import "./styles/chat.css";
import "./styles/answer.css";
import "./styles/record.css";
import { render } from "preact";
import { App } from "./app.js";
import { followColorScheme } from "./shell/follow-color-scheme.js";

followColorScheme();
const page = document.getElementById("page");
if (page) render(<App />, page);

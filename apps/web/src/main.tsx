import "@kern-ux/native/dist/kern.min.css";
import "./styles/fonts.css";
import "./styles/page.css";
import "./styles/tables.css";
import "./styles/chat.css";
import "./styles/answer.css";
import "./styles/record.css";
import { render } from "preact";
import { unfoldForPrint } from "./answer/print-exchange.js";
import { App } from "./app.js";
import { followColorScheme } from "./shell/follow-color-scheme.js";

followColorScheme();
unfoldForPrint();
const page = document.getElementById("page");
if (page) render(<App />, page);

import { randomUUID } from "node:crypto";
import { type Assistant, publicUrlOf } from "@stadtlotse/assistant";
import type { KnowledgeBase } from "@stadtlotse/knowledge-base";
import type { Registry } from "@stadtlotse/registry";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Logger } from "pino";
import { IncomingActivity } from "./activity.js";
import { type BotSettings, registrationOf } from "./config.js";
import type { BotRooms } from "./conversations/chat-request.js";
import { createMemories } from "./conversations/create-memories.js";
import { createDialog } from "./conversations/dialog.js";
import { describeError } from "./describe-error.js";
import { BotError } from "./errors.js";
import { startNotices } from "./notices/start-notices.js";
import { openChannel } from "./open-channel.js";
import { problemResponse } from "./problem.js";
import type { TokenService } from "./teams/token-service.js";

/** Teams keeps messages under 100 kB; what is larger is none. */
const maxBodyBytes = 256 * 1024;

type Environment = { Variables: { requestId: string } };

export interface BotOptions {
  assistant: Assistant;
  registry: Registry;
  knowledgeBase: KnowledgeBase;
  settings: BotSettings;
  logger: Logger;
  /** Where tokens are checked, if not in Microsoft's public cloud. */
  tokenService?: TokenService;
  /** How often it looks for news to tell, besides when it makes some itself. */
  noticeIntervalMs?: number;
}

export interface Bot {
  fetch(request: Request): Promise<Response>;
  /** Sends nothing more; waits for what is under way. */
  close(): Promise<void>;
}

/** The Teams bot as a web service with one route, `POST /api/messages`. */
export async function createBot(options: BotOptions): Promise<Bot> {
  const { assistant, registry, knowledgeBase, settings, logger, tokenService } = options;
  const { noticeIntervalMs = 30_000 } = options;
  const registration = registrationOf(settings);
  const { TEAMS_SIGN_IN_CONNECTION: signInConnection } = settings;
  const channel = await openChannel(settings.TEAMS_LIBRARY, {
    channelState: registry.channelState,
    logger,
    ...(registration === undefined ? {} : { registration }),
    ...(tokenService === undefined ? {} : { tokenService }),
    ...(signInConnection === undefined ? {} : { signInConnection }),
  });

  const memories = createMemories(registry.channelState);
  const rooms: BotRooms = {
    assistant,
    registry,
    knowledgeBase,
    publicUrl: publicUrlOf(settings),
    today: () => settings.TODAY ?? todayInGermany(),
    courier: channel.courier,
    officeAccounts: settings.TEAMS_OFFICE_ACCOUNTS,
    offersSignIn: signInConnection !== undefined,
    tellSoon: () => notices.soon(),
  };
  const notices = startNotices(rooms, memories, { logger, intervalMs: noticeIntervalMs });
  const receiver = channel.connect(createDialog(rooms, memories));

  const app = new Hono<Environment>();
  app.use(async (context, next) => {
    const start = performance.now();
    context.set("requestId", randomUUID());
    await next();
    const { requestId } = context.var;
    const ms = Math.round(performance.now() - start);
    logger.info({ requestId, route: context.req.path, status: context.res.status, ms }, "request");
  });
  const onError = () => {
    throw new BotError("TOO_LARGE", `The body is larger than ${maxBodyBytes} bytes.`);
  };
  app.post("/api/messages", bodyLimit({ maxSize: maxBodyBytes, onError }), async (context) => {
    const { status, body } = await receiver.receive({
      authorization: context.req.header("authorization") ?? "",
      activity: await readActivity(context),
      requestId: context.var.requestId,
    });
    return body === undefined ? new Response(null, { status }) : Response.json(body, { status });
  });
  app.notFound((context) =>
    problemResponse("NOT_FOUND", "The bot answers POST /api/messages only.", context.var.requestId),
  );
  app.onError((error, context) => {
    const { requestId } = context.var;
    if (error instanceof BotError) {
      logger.warn({ requestId, error: describeError(error) }, "delivery refused");
      return problemResponse(error.code, error.message, requestId);
    }
    logger.error({ requestId, error: describeError(error) }, "delivery failed");
    return problemResponse("INTERNAL", "The delivery could not be dealt with.", requestId);
  });
  return { fetch: async (request) => app.fetch(request), close: notices.stop };
}

function todayInGermany(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
}

async function readActivity({ req }: Context<Environment>): Promise<IncomingActivity> {
  // A page in a browser can send anything but this type to a local port without being asked.
  if (!/^application\/json\b/i.test(req.header("content-type") ?? "")) {
    throw new BotError("UNSUPPORTED_MEDIA_TYPE", "The body must be application/json.");
  }
  const parsed = IncomingActivity.safeParse(await readJson(req));
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.join(".") ?? "";
  throw new BotError("MALFORMED_ACTIVITY", `The activity is malformed at "${path}".`);
}

async function readJson(request: Context["req"]): Promise<unknown> {
  try {
    return await request.json();
  } catch (cause) {
    if (cause instanceof BotError) throw cause;
    throw new BotError("NOT_JSON", "The body is not JSON.", { cause });
  }
}

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRoutes } from "../fuzz/schema.js";
import { type House, openHouse } from "../open-house.js";
import { type KeptKind, keptKinds } from "./kept-kinds.js";

/** They change no record: what is asked is counted, not recorded, and a rating is nobody's. */
const unrecorded = ["ask", "useMcp", "sendFeedback", "exchangeSignInCode"];

const networkId = "netzwerk-stadtentwicklung-nrw";
const ags = "05978036";
const topicId = "handel-und-gastronomie";

let house: House;
let writes: string[];
const keys: Record<string, string> = {};
const walked = new Set<string>();
beforeAll(async () => {
  house = await openHouse();
  const { routes } = await readRoutes(house.api);
  writes = routes.flatMap(({ method, operation }) => (method === "get" ? [] : [operation.operationId]));
  for (const role of ["staff", "admin"] as const) {
    keys[role] = (await house.registry.apiKeys.create({ ags, role })).key;
  }
}, 60_000);
afterAll(() => house.close());

interface Write {
  operation: string;
  method: string;
  path: string;
  body?: unknown;
  as?: "staff" | "admin";
}

// biome-ignore lint/suspicious/noExplicitAny: each step names the fields that it needs
type Written = any;

async function send({ method, path, body, as = "admin" }: Omit<Write, "operation">): Promise<Response> {
  const isFile = typeof body === "string";
  return house.api.request(path, {
    method,
    headers: {
      authorization: `Bearer ${keys[as]}`,
      "content-type": isFile ? "application/octet-stream" : "application/json",
    },
    ...(body === undefined ? {} : { body: isFile ? body : JSON.stringify(body) }),
  });
}

/** Makes a change and expects an entry of the audit with it, by somebody. */
async function write({ operation, ...call }: Write): Promise<Written> {
  const before = await house.registry.changes.position();
  const response = await send(call);
  const text = await response.text();
  const place = `${operation}: ${response.status} ${text.slice(0, 300)}`;
  expect(response.ok, place).toBe(true);
  const { records } = await house.registry.changes.after(before);
  expect(records, place).not.toEqual([]);
  for (const { kind, id } of records) {
    const [entry] = (await house.registry.audit.of(`${kind}:${id}`)).slice(-1);
    expect(entry?.actor, place).toMatch(/./);
    expect(JSON.stringify(entry), "no key in the audit").not.toContain("sl_");
  }
  walked.add(operation);
  return text === "" ? {} : JSON.parse(text);
}

/** Changes a record, and again with the version that is old by then. */
async function change(operation: string, path: string, patch: object, as: Write["as"] = "admin") {
  const changed = await write({ operation, method: "PATCH", path, body: patch, as });
  expect((await send({ method: "PATCH", path, body: patch, as })).status, `${operation} again`).toBe(409);
  return changed;
}

async function readFirst({ path }: Pick<KeptKind, "path">): Promise<Written> {
  const response = await send({ method: "GET", path: `${path}?limit=1` });
  return ((await response.json()) as { items: Written[] }).items[0];
}

describe("a change over HTTP is in the audit, and refused where another came first", () => {
  it.each(keptKinds)("of $path", async ({ path, name, body, patch }) => {
    const record = body
      ? await write({ operation: `create${name}`, method: "POST", path, body })
      : await readFirst({ path });
    await change(`change${name}`, `${path}/${record.id}`, { version: record.version, ...patch });
  });

  it("of a membership: recorded, imported, taken back", async () => {
    const membership = { status: "member", validity: { from: "2024-01-01" }, source: "Liste" };
    const path = `/v1/memberships/${networkId}/${ags}`;
    const recorded = { method: "PUT", path, body: membership };
    const seen = await write({ operation: "recordMembership", ...recorded });
    const ended = {
      ...recorded,
      body: { ...membership, validity: { from: "2024-01-01", to: "2030" }, seen },
    };
    await write({ operation: "recordMembership", ...ended });
    expect((await send({ ...ended, body: { ...ended.body, source: "Brief" } })).status).toBe(409);
    const csv = `network,ags,status,valid_from,valid_to,source\n${networkId},05913000,member,2024,,Liste\n`;
    const imports = { operation: "importMemberships", method: "POST", path: "/v1/membership-imports" };
    const { changes } = await write({ ...imports, body: { csv } });
    const reversal = { method: "POST", path: "/v1/membership-reversals", body: { changes } };
    await write({ operation: "revertMemberships", ...reversal });
    expect((await send(reversal)).status).toBe(409);
  });

  it("of a municipality's own entries and proposals", async () => {
    const path = "/v1/own-expertise-listings";
    const body = { kind: "search", title: "Kataster", description: "Wer hat eins?", topicIds: [topicId] };
    const own = await write({ operation: "createOwnListing", method: "POST", path, body, as: "staff" });
    await change(
      "changeOwnListing",
      `${path}/${own.id}`,
      { version: 1, title: "Leerstandskataster" },
      "staff",
    );
    const withdrawal = { operation: "withdrawOwnListing", method: "DELETE", as: "staff" } as const;
    await write({ ...withdrawal, path: `${path}/${own.id}?version=2` });

    const topic = { method: "POST", path: "/v1/topic-proposals/own", body: { title: "Nachtökonomie" } };
    const proposal = await write({ operation: "proposeTopic", ...topic, as: "staff" });
    await change("changeTopicProposal", `/v1/topic-proposals/${proposal.id}`, {
      version: proposal.version,
      state: "accepted",
    });
  });

  it("of a working group's sessions", async () => {
    const path = "/v1/working-sessions";
    const body = { workingGroupId: (await readFirst({ path: "/v1/working-groups" })).id, on: "2026-12-01" };
    const { id } = await write({ operation: "createWorkingSession", method: "POST", path, body });
    await change("changeWorkingSession", `${path}/${id}`, { version: 1, place: "Hamm" });
  });

  it("of which programme follows on which", async () => {
    const [{ id: predecessorId }, { id: successorId }] = (
      (await (await send({ method: "GET", path: "/v1/programmes?limit=2" })).json()) as { items: Written[] }
    ).items as [Written, Written];
    const body = { predecessorId, successorId, extent: "part" };
    const path = "/v1/successions";
    const { id } = await write({ operation: "createSuccession", method: "POST", path, body });
    await change("changeSuccession", `${path}/${encodeURIComponent(id)}`, {
      version: 1,
      note: "Nachgefragt.",
    });
  });

  it("of a decision on facts that disagree", async () => {
    const { id } = await readFirst({ path: "/v1/conflicts" });
    const path = `/v1/conflicts/${encodeURIComponent(id)}/decision`;
    const body = { outcome: "left-open", reason: "Beide Quellen gelten." };
    await write({ operation: "decideConflict", method: "POST", path, body });
    await change("changeConflictDecision", path, { version: 1, reason: "Beide Quellen sind verlässlich." });
  });

  it("of an event's sign-ups", async () => {
    const event = { title: "Werkstatt", kind: "exchange", date: "2026-12-11", topicIds: [] };
    const made = await send({
      method: "POST",
      path: "/v1/events",
      body: { ...event, signUp: { closesOn: "2026-12-01" } },
    });
    const path = `/v1/events/${((await made.json()) as Written).id}/sign-up`;
    const body = { name: "Anna Beispiel", contact: "anna@example.org" };
    await write({ operation: "signUpForEvent", method: "POST", path, body, as: "staff" });
    await write({ operation: "cancelSignUp", method: "DELETE", path, as: "staff" });
  });

  it("of a survey's run, its invitations and answers", async () => {
    const questions = [
      { id: "thema", kind: "single-choice", text: "Was drückt?", options: ["Klima", "Leerstand"] },
    ];
    const surveyId = (await readFirst({ path: "/v1/surveys" })).id;
    const body = { surveyId, year: 2026, opensOn: "2026-11-01", closesOn: "2026-12-01", questions };
    const runs = { operation: "createSurveyRun", method: "POST", path: "/v1/survey-runs" };
    const { id } = await write({ ...runs, body });
    const path = `/v1/survey-runs/${id}`;
    await change("changeSurveyRun", path, { version: 1, closesOn: "2026-12-02" });
    const invitation = { method: "POST", path: `${path}/invitations`, body: { version: 2, members: [ags] } };
    await write({ operation: "inviteToSurvey", ...invitation });
    const answer = { method: "PUT", path: `${path}/response`, body: { answers: { thema: "Klima" } } };
    await write({ operation: "answerSurvey", ...answer, as: "staff" });
  });

  it("of what a call brings in, and of what the office sends out", async () => {
    const contact = await readFirst({ path: "/v1/contacts" });
    const draft = { kind: "focus-profile", title: "Unna", text: "Eine Stadt am Hellweg." };
    const drafts = { method: "POST", path: `/v1/contacts/${contact.id}/drafts` };
    await write({ operation: "draftFromContact", ...drafts, body: { version: contact.version, draft } });

    const { id, version } = await readFirst({ path: "/v1/communications" });
    const dispatch = { method: "POST", path: `/v1/communications/${id}/dispatch`, body: { version } };
    await write({ operation: "dispatchCommunication", ...dispatch });
    const notice = await readFirst({ path: "/v1/notifications" });
    const path = `/v1/notifications/${notice.id}`;
    const failed = { sent: false, error: "NO_ADDRESS" };
    await write({ operation: "reportDelivery", method: "POST", path: `${path}/delivery`, body: failed });
    for (let attempt = 0; attempt < 20; attempt += 1) {
      await send({ method: "POST", path: `${path}/delivery`, body: failed });
    }
    const { version: now } = (await house.registry.notifications.find(notice.id)) ?? { version: 0 };
    await write({
      operation: "retryNotification",
      method: "POST",
      path: `${path}/retry`,
      body: { version: now },
    });
  });

  it("of keys and subscriptions", async () => {
    const body = { ags, role: "staff" };
    const { id } = await write({ operation: "createKey", method: "POST", path: "/v1/keys", body });
    await write({ operation: "revokeKey", method: "DELETE", path: `/v1/keys/${id}` });

    const wish = { subject: { kind: "topic", topicId } };
    const path = "/v1/subscriptions";
    const subscription = await write({ operation: "createSubscription", method: "POST", path, body: wish });
    await change("changeSubscription", `${path}/${subscription.id}`, { version: 1, state: "stopped" });
    await write({ operation: "deleteSubscription", method: "DELETE", path: `${path}/${subscription.id}` });
  });

  it("of a document: uploaded, published, withdrawn, erased; or let go of", async () => {
    const upload = (name: string) =>
      write({
        operation: "openDocumentDraft",
        method: "POST",
        path: `/v1/document-drafts?name=${name}.md`,
        body: `# ${name}\n\nDer Marktplatz wird begrünt.`,
      });
    const drafts = "/v1/document-drafts";
    const { id: discarded } = await upload("verworfen");
    await write({ operation: "discardDocumentDraft", method: "DELETE", path: `${drafts}/${discarded}` });
    const { id: draft } = await upload("klimaplan");
    const publication = {
      method: "POST",
      path: `${drafts}/${draft}/publication`,
      body: { visibility: "public" },
    };
    const { id, version } = await write({ operation: "publishDocumentDraft", ...publication });
    const shown = { ...publication, body: { version, visibility: "members" } };
    const hidden = await write({ operation: "publishDocumentDraft", ...shown });
    const outdated = { ...shown, body: { version, visibility: "public" } };
    expect((await send(outdated)).status).toBe(409);
    const withdrawal = { method: "DELETE", path: `/v1/documents/${id}?version=` };
    expect((await send({ ...withdrawal, path: withdrawal.path + version })).status).toBe(409);
    const path = withdrawal.path + hidden.version;
    await write({ operation: "withdrawDocument", ...withdrawal, path });
    await write({
      operation: "eraseWithdrawnDocument",
      method: "DELETE",
      path: `/v1/withdrawn-documents/${id}`,
    });
  });

  it("of a guide of the release that is taken in again", async () => {
    const guide = await send({ method: "GET", path: "/v1/documents/isek" });
    const { version } = (await guide.json()) as Written;
    await send({ method: "DELETE", path: `/v1/documents/isek?version=${version}` });
    await write({ operation: "restoreGuide", method: "DELETE", path: "/v1/removed-guides/isek" });
  });

  it("of a question that was handed over, and at last of all that a person has said", async () => {
    const consent = { question: true, conversation: false };
    const handOver = async (operation: string, path: string) => {
      const question = "Wie wird das Wetter morgen in Unna?";
      const asked = await send({ method: "POST", path: "/v1/ask", body: { question }, as: "staff" });
      const { id: answerId, conversationId } = (await asked.json()) as Written;
      const body = { conversationId, answerId, question, consent };
      return write({ operation, method: "POST", path, body, as: "staff" });
    };
    const { id, version } = await handOver("createTicket", "/v1/tickets");
    const path = `/v1/tickets/${id}`;
    const assigned = await change("changeTicket", path, { version, state: "assigned" });
    const answer = "Fragen Sie den Deutschen Wetterdienst.";
    const answered = { version: assigned.version, state: "answered", answer };
    const ticket = await change("changeTicket", path, answered);
    const title = "Wer sagt das Wetter voraus?";
    const draft = { method: "POST", path: `${path}/draft`, body: { version: ticket.version, title } };
    const { version: drafted } = await write({ operation: "draftFromTicket", ...draft });
    const fact = {
      subject: networkId,
      predicate: "member-count",
      value: { kind: "number", value: 141, unit: "municipalities", approximation: "exact" },
      statement: "Das Netzwerk hat 141 Mitglieder.",
      asOf: { date: "2026-11", quality: "stated" },
      status: "reported",
    };
    const record = { method: "POST", path: `${path}/fact`, body: { version: drafted, fact } };
    await write({ operation: "recordTicketFact", ...record });
    await handOver("createTopicProposal", "/v1/topic-proposals");
    await write({ operation: "erasePersonalData", method: "DELETE", path: "/v1/personal-data", as: "staff" });
  });

  it("of every route there is", () => {
    expect([...walked, ...unrecorded].sort()).toEqual(writes.sort());
  });
});

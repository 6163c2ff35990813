import { addDays } from "@stadtlotse/domain";
import { exampleActor as actor, type ExampleRooms } from "./example-rooms.js";
import * as examples from "./examples.de.js";

const network = "netzwerk-stadtentwicklung-nrw" as const;
const { mark, texts } = examples;
const stated = { certainty: "documented", sourceId: "geschaeftsstelle" } as const;

/** Events, news, good practice, working groups, surveys and what members offer. */
export async function addExampleExchange(rooms: ExampleRooms): Promise<Record<string, number>> {
  return {
    events: await addEvents(rooms),
    news: await addNews(rooms),
    bestPractices: await addPractices(rooms),
    publications: await addWorkingGroup(rooms),
    surveyResponses: await addSurvey(rooms),
    listings: await addListings(rooms),
  };
}

/** One a month; the last two are still to come, with people who have signed up. */
async function addEvents({ registry, year, today }: ExampleRooms): Promise<number> {
  for (const [index, title] of examples.eventTitles.entries()) {
    const date = `${year.monthBefore(10 - index)}-15`;
    year.goTo(addDays(date, -60) < today ? addDays(date, -60) : today);
    const event = await registry.events.create(
      {
        ...stated,
        title: mark + title,
        kind: title.startsWith("Exkursion") ? "excursion" : "exchange",
        date,
        place: texts.place,
        networkIds: [network],
        organisers: [],
        buildingBlocks: [],
        audience: ["members"],
        programmeIds: [],
        topicIds: ["handel-und-gastronomie"],
        description: texts.description,
        visibility: index % 4 === 3 ? "members" : "public",
        signUp: { closesOn: addDays(date, -7), capacity: 30 },
      },
      actor,
    );
    for (const [number, ags] of examples.exampleMembers.slice(0, 2 + (index % 5)).entries()) {
      const on = addDays(date, -30) < today ? addDays(date, -30) : today;
      year.goTo(on);
      const person = texts.person(number + 1);
      await registry.events.signUp(event.id, { on, ags, ...person }, `example:${number}`);
    }
  }
  return examples.eventTitles.length;
}

async function addNews({ registry, year }: ExampleRooms): Promise<number> {
  for (const [index, title] of examples.newsTitles.entries()) {
    const date = year.daysAgo(20 + index * 55);
    await registry.news.create(
      {
        date,
        title: mark + title,
        teaser: texts.teaser,
        networkId: network,
        programmeIds: [],
        visibility: "public",
        sourceId: "geschaeftsstelle",
      },
      actor,
    );
  }
  return examples.newsTitles.length;
}

/** In every state that an example can have. */
async function addPractices({ registry, year }: ExampleRooms): Promise<number> {
  for (const [index, { title, measure }] of examples.practices.entries()) {
    const asOf = year.daysAgo(30 + index * 60);
    await registry.bestPractices.create(
      {
        ...stated,
        title: mark + title,
        place: texts.place,
        ags: examples.exampleMembers[index],
        originScope: "member",
        topicIds: ["handel-und-gastronomie"],
        keywords: [],
        measure: `${measure} ${texts.description}`,
        programmeIds: [],
        asOf,
        visibility: "public",
        state: (["draft", "reviewed", "published"] as const)[index % 3] ?? "draft",
      },
      actor,
    );
  }
  return examples.practices.length;
}

/** From the proposals to the Arbeitshilfe. */
async function addWorkingGroup({ registry, year }: ExampleRooms): Promise<number> {
  const proposalIds: string[] = [];
  for (const [index, title] of examples.proposals.entries()) {
    const proposedOn = year.daysAgo(300 - index * 10);
    const id = `example-proposal-${index}`;
    const ags = examples.exampleMembers[index];
    await registry.topicProposals.create(
      { id, title: mark + title, topicIds: [], proposedOn, origin: "member", ...(ags && { ags }) },
      `example:${index}`,
    );
    proposalIds.push(id);
  }
  const [first = ""] = proposalIds;
  await registry.topicProposals.change(first, { version: 1, state: "accepted" }, actor);
  const group = await registry.workingGroups.create(
    {
      title: `${mark}Arbeitsgruppe Großimmobilien`,
      networkId: network,
      topicIds: [],
      proposalIds: [first],
      state: "completed",
    },
    actor,
  );
  for (const days of [240, 180, 120]) {
    const on = year.daysAgo(days);
    await registry.workingSessions.create(
      { workingGroupId: group.id, on, place: texts.place, participants: 9, visibility: "members" },
      actor,
    );
  }
  await registry.publications.create(
    {
      ...stated,
      kind: "arbeitshilfe",
      title: `${mark}Arbeitshilfe Großimmobilien`,
      publisher: "Beispielnetzwerk",
      networkId: network,
      publishedOn: year.daysAgo(60),
      workingGroupId: group.id,
      topicIds: [],
      visibility: "public",
    },
    actor,
  );
  return 1;
}

async function addSurvey({ registry, year }: ExampleRooms): Promise<number> {
  const opensOn = year.daysAgo(150);
  const run = await registry.surveys.runs.create(
    {
      surveyId: "sommerbefragung",
      year: Number(opensOn.slice(0, 4)),
      opensOn,
      closesOn: addDays(opensOn, 40),
      questions: examples.survey.questions.map((question) => ({
        ...question,
        text: mark + question.text,
        options: [...question.options],
      })),
      invitations: [],
    },
    actor,
  );
  const members = examples.exampleMembers;
  await registry.surveys.invite(run.id, { version: 1, members, on: opensOn }, actor);
  const options = examples.survey.questions[0]?.options ?? [];
  for (const [index, wunsch] of [...examples.survey.wishes, "", ""].entries()) {
    const on = year.daysAgo(140 - index * 3);
    const thema = options[index % options.length] ?? "";
    const ags = members[index] ?? "";
    const answers = wunsch === "" ? { thema } : { thema, wunsch: mark + wunsch };
    await registry.surveys.respond(run.id, { ags, answers, on }, `example:${index}`);
  }
  return (await registry.surveys.responses(run.id)).length;
}

async function addListings({ registry, year }: ExampleRooms): Promise<number> {
  for (const [index, { title, ...listing }] of examples.listings.entries()) {
    year.daysAgo(40 + index * 10);
    const ags = examples.exampleMembers[index] ?? "";
    await registry.listings.create(
      { ...listing, ags, title: mark + title, description: texts.description, visibility: "members" },
      actor,
    );
  }
  return examples.listings.length;
}

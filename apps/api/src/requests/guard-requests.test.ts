import { expect, it } from "vitest";
import { echo, openTestApi } from "../testing/open-test-api.js";

it("tells the assistant of what the office changes, not of what is read, refused or said by others", async () => {
  let told = 0;
  const recordsChanged = () => {
    told += 1;
  };
  const house = await openTestApi({ assistant: { ...echo, recordsChanged } });
  const keyOf = async (role: "staff" | "office") => ({
    authorization: `Bearer ${await house.createKey({ ags: "05978036", role })}`,
  });
  const [office, staff] = [await keyOf("office"), await keyOf("staff")];
  const term = { term: "Bummelmeile", definition: "Eine Straße mit Läden." };

  await house.api.request("/v1/glossary", { headers: office });
  await house.post("/v1/glossary", { term: "" }, office);
  await house.post("/v1/glossary", term, staff);
  await house.post("/v1/ask", { question: "Was ist ein ISEK?" }, staff);
  expect(told).toBe(0);
  expect((await house.post("/v1/glossary", term, office)).status).toBe(201);
  expect(told).toBe(1);
  await house.close();
});

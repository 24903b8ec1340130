// Writes llms.txt, an index of the pages for coding agents, and llms-full.txt, the pages that an agent needs to write an application, in one file,
// into the folder of the site. A page that no list below names is an error.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";

const folder = new URL("./", import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), "utf8");
const properties = read("../Directory.Build.props");
const repository = /<RepositoryUrl>(.*?)<\/RepositoryUrl>/.exec(properties)[1];

const sections = {
  Start: ["getting-started", "database", "coming-from"],
  Schema: ["schema", "tags", "migrations", "seeding"],
  Data: ["reading", "queries", "sql", "linq", "writing", "transactions", "tenants"],
  Application: ["aspnetcore", "json", "testing", "deployment", "aot", "observability", "security"],
  "Tools and reference": ["tool", "errors", "limits"],
};
const optional = ["studio", "performance", "wit-data", "rules/README"];
const ofContributors = ["README", "architecture"];

const titleOf = (text) => /^# (.*)$/m.exec(text)[1];
const purposeOf = (text) => text.replace(/^# .*\n+/, "").split("\n\n")[0].replaceAll("\n", " ").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
const line = (page) => `- [${titleOf(read(`${page}.md`))}](${repository}/blob/main/docs/${page}.md): ${purposeOf(read(`${page}.md`))}`;

const head = `# Wit.Sdk

> Typed C# from a Drizzle schema, on PostgreSQL. A Roslyn generator reads schema.ts and emits row classes, query helpers, DDL and migrations; the tool \`wit\` writes and applies migrations.
`;
const index = [
  head,
  "The same pages in one file: /llms-full.txt\n",
  ...Object.entries(sections).map(([title, pages]) => `## ${title}\n\n${pages.map(line).join("\n")}\n`),
  `## Optional\n\n${optional.map(line).join("\n")}\n`,
].join("\n");

// A link to another page of the file is one to its heading; every other one leads to the repository.
const pages = Object.values(sections).flat();
const anchorOf = (title) => title.toLowerCase().replace(/[^\w\- ]/g, "").replaceAll(" ", "-");
const linked = (text) => text.replace(/\]\((?![a-z]+:|#)([^)#]+)(#[^)]*)?\)/g, (_, target, anchor) => {
  const page = target.replace(/\.md$/, "");
  if (pages.includes(page)) return `](${anchor ?? `#${anchorOf(titleOf(read(`${page}.md`)))}`})`;
  return `](${new URL(target, "file:///docs/").pathname.replace(/^/, `${repository}/blob/main`)}${anchor ?? ""})`;
});
const deeper = (text) => {
  let isCode = false;
  return text.split("\n").map((line) => {
    if (line.startsWith("```")) isCode = !isCode;
    return !isCode && line.startsWith("#") ? `#${line}` : line;
  }).join("\n");
};
const all = [head, ...pages.map((page) => deeper(linked(read(`${page}.md`))).trimEnd() + "\n")].join("\n");

const known = [...pages, ...optional, ...ofContributors];
const unknown = readdirSync(folder).filter((name) => name.endsWith(".md") && !known.includes(name.slice(0, -3)));
if (unknown.length > 0) {
  console.error(`Name in docs/reference.mjs, docs/README.md and docs/.vitepress/config.mts: ${unknown.join(", ")}`);
  process.exit(1);
}

const site = new URL("../artifacts/site/", folder);
writeFileSync(new URL("llms.txt", site), index);
writeFileSync(new URL("llms-full.txt", site), all);

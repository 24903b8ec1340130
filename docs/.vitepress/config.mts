import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { defineConfig } from "vitepress";

const properties = readFileSync(new URL("../../Directory.Build.props", import.meta.url), "utf8");
const repository = /<RepositoryUrl>(.*?)<\/RepositoryUrl>/.exec(properties)![1];
const version = /<VersionPrefix>(.*?)<\/VersionPrefix>/.exec(properties)![1];

const group = (text: string, ...items: [string, string][]) => ({
  text,
  items: items.map(([text, page]) => ({ text, link: `/${page}` })),
});

export default defineConfig({
  title: "Wit.Sdk",
  description: "Typed C# from a Drizzle schema, on PostgreSQL.",
  cleanUrls: true,
  lastUpdated: false,
  outDir: "../artifacts/site",
  cacheDir: "../artifacts/site-cache",
  rewrites: { "README.md": "index.md", "rules/README.md": "rules/index.md" },
  markdown: {
    config(markdown) {
      // The pages are read in the repository too: a README is the index of its folder, and a file outside of docs is one of the repository.
      markdown.core.ruler.push("wit-links", (state) => {
        const folder = posix.dirname(state.env.relativePath ?? "");
        for (const token of state.tokens.flatMap((block) => block.children ?? [])) {
          const target = token.type === "link_open" ? token.attrGet("href") : null;
          if (!target || /^([a-z]+:|#|\/)/.test(target)) continue;
          const path = posix.normalize(posix.join(folder, target));
          if (path.startsWith("..")) token.attrSet("href", `${repository}/blob/main/${path.slice(3)}`);
          else token.attrSet("href", `/${path.replace(/(^|\/)README\.md/, "$1index.md")}`);
        }
      });
    },
  },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Getting started", link: "/getting-started" },
      { text: "Diagnostics", link: "/rules/" },
      { text: version, link: `${repository}/blob/main/CHANGELOG.md` },
    ],
    socialLinks: [{ icon: "github", link: repository }],
    sidebar: [
      group("Start", ["Getting started", "getting-started"], ["A live database", "database"], ["Coming from another library", "coming-from"]),
      group("Schema", ["The schema language", "schema"], ["Tags", "tags"], ["Migrations", "migrations"], ["Seeding", "seeding"], ["Diagnostics", "rules/"]),
      group("Data", ["Reading", "reading"], ["Queries", "queries"], ["SQL", "sql"], ["LINQ", "linq"], ["Writing", "writing"], ["Transactions", "transactions"],
        ["Tenants", "tenants"]),
      group("Application", ["ASP.NET Core", "aspnetcore"], ["JSON", "json"], ["Testing", "testing"], ["Deployment", "deployment"], ["Native AOT", "aot"],
        ["Observability", "observability"], ["Security", "security"]),
      group("Tools and reference", ["The tool", "tool"], ["The studio", "studio"], ["Errors", "errors"], ["Limits", "limits"],
        ["Performance", "performance"], ["Wit.Data", "wit-data"]),
      group("Contributors", ["Architecture", "architecture"], ["Generated code", "internals/generated-code"], ["Incremental builds", "internals/incremental"]),
    ],
  },
});

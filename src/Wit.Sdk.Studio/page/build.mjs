// Bundles the page into dist/, which is committed. With --check it builds in memory and fails where dist/ is not what the sources make.
import { build } from "esbuild";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const bundled = ["preact", "@preact/signals", "@preact/signals-core", "@tanstack/virtual-core"];

const bundle = async (entry) => {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2023",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    charset: "utf8",
    logLevel: "warning",
  });
  return result.outputFiles[0].text;
};

const licenses = bundled
  .map((name) => {
    const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
    return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/LICENSE`, "utf8").trim()}\n`;
  })
  .join("\n----\n\n");

const files = {
  "index.html": readFileSync("src/index.html", "utf8"),
  "app.js": await bundle("src/main.tsx"),
  "app.css": await bundle("src/style.css"),
  "licenses.txt": licenses,
};

mkdirSync("dist", { recursive: true });
let isGood = true;
for (const [name, text] of Object.entries(files)) {
  const [plain, packed] = [`dist/${name}`, `dist/${name}.gz`];
  if (process.argv.includes("--check")) {
    // Another zlib packs the same bytes in another way: what counts is what comes out.
    const same = existsSync(plain) && existsSync(packed) && readFileSync(plain, "utf8") === text && gunzipSync(readFileSync(packed)).toString("utf8") === text;
    if (!same) console.error(`${plain} is not what src/ makes: run npm run build and commit dist/.`);
    isGood &&= same;
  } else {
    writeFileSync(plain, text);
    writeFileSync(packed, gzipSync(text, { level: 9 }));
    console.log(`${plain} ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} compressed`);
  }
}

process.exitCode = isGood ? 0 : 1;

// Checks the schemas of the corpus under `tsc --strict`: with the declarations in a folder, or with drizzle-orm's own.
// node types.mjs <folder of declarations>   prints {"file": ["line: message"]} of the files that are refused
// node types.mjs --record | --check         records, or compares, the files that drizzle-orm's own types refuse
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = dirname(fileURLToPath(import.meta.url));
const recording = join(here, "types", "refused-by-drizzle.json");
const argument = process.argv[2];

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") yield* sources(path);
    else if (path.endsWith(".ts") && !path.endsWith(".d.ts")) yield path;
  }
}

function check(folder) {
  const own = join(here, "node_modules");
  const paths = folder === undefined
    ? { "drizzle-orm": [join(own, "drizzle-orm")], "drizzle-orm/*": [join(own, "drizzle-orm", "*")], "drizzle-kit": [join(own, "drizzle-kit")] }
    : {
        "drizzle-orm": [join(folder, "drizzle-orm.d.ts")],
        "drizzle-orm/*": [join(folder, "drizzle-orm.d.ts")],
        "drizzle-orm/pg-core": [join(folder, "pg-core.d.ts")],
        "drizzle-orm/pg-core/*": [join(folder, "pg-core.d.ts")],
        "drizzle-kit": [join(folder, "drizzle-kit.d.ts")],
      };
  const files = [join(here, "..", "..", "schema", "schema.ts"), ...["cases", "projects", "types"].flatMap((name) => [...sources(join(here, name))])];
  const program = ts.createProgram(files, {
    strict: true, noEmit: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: folder === undefined, types: [], paths,
  });
  const declarations = folder === undefined ? [] : readdirSync(folder).map((name) => join(folder, name));
  const refused = {};
  for (const file of [...files, ...declarations]) {
    const source = program.getSourceFile(file);
    const errors = source === undefined ? [] : [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    if (errors.length > 0) refused[relative(here, file).replaceAll("\\", "/")] = errors.map((error) =>
      `${source.getLineAndCharacterOfPosition(error.start ?? 0).line + 1}: ${ts.flattenDiagnosticMessageText(error.messageText, " ")}`);
  }
  return refused;
}

if (argument?.startsWith("--")) {
  const text = JSON.stringify(Object.keys(check()).sort(), null, 2) + "\n";
  if (argument === "--record") writeFileSync(recording, text);
  else if (readFileSync(recording, "utf8") !== text) {
    console.log("drizzle-orm's types refuse other files than recorded; node types.mjs --record records them");
    process.exitCode = 1;
  }
} else {
  console.log(JSON.stringify(check(argument), null, 1));
}

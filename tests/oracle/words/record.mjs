// Records what drizzle-orm and TypeScript make of words, so that `dotnet test` needs no Node.
//   node words/record.mjs casing > words/casing.json     key, snake_case, camelCase: by drizzle-orm's casing.js
//   node words/record.mjs exports > words/exports.json   the names that the modules of drizzle-orm export
//   node words/record.mjs tags > words/tags.json         comment, summary, tags: by TypeScript's parser (`npm install --no-save typescript@5.9` first)
let seed = 12;
const random = (count) => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
};
const pick = (list) => list[random(list.length)];
const print = (rows) => console.log("[\n" + rows.map((row) => "  " + JSON.stringify(row)).join(",\n") + "\n]");

const keys = ["isV2", "userS3Key", "id", "ID", "userID", "UserID", "HTTPServer", "getHTTPResponseCode", "a1b2", "A1B2", "A1b2", "s3", "S3", "S3Key", "sha256Hash", "SHA256Hash",
  "sha256", "md5", "v1Alpha2", "x509", "ipV4", "IPv4", "IPV6Address", "oauth2Token", "OAuth2Token", "base64URL", "utf8MB4", "i18n", "I18N", "l10nKey", "k8sPod", "K8sPod", "2fa",
  "2FA", "is2FAEnabled", "3dModel", "9", "99Luft", "a", "A", "AB", "ABc", "aB", "aBC", "aBc", "_", "__", "_id", "__v", "id_", "first_name", "First_Name", "FIRST_NAME",
  "first__name", "$id", "id$", "$", "a$b", "user's", "user\u2019s", "it'sOK", "caf\u00e9", "\u00fcber", "\u00c9tat", "stra\u00dfe", "na\u00efveKey", "\u0391\u03b2",
  "\u0438\u043c\u044f", "\u540d\u524d", "user\u540d", "a-b", "a.b", "a b", "with space", "kebab-case-key", "URLToHTML", "parseJSONToXML2", "v2", "V2", "v2Key", "isOK", "OKis",
  "Z9z", "z9Z", "ABC123def", "abc123DEF", "ABC123", "abc123", "aA1", "Aa1A", "1a", "1A", "1Aa", "1AA", "A1", "a1", "A1A", "a1a", "AaA", "aaA", "AAa", "constructor", "toString",
  "\u{1F600}x", "K", "\u212A", "\u0130d", "\u0131d"];
const letters = ["a", "b", "z", "A", "B", "Z", "1", "2", "0", "_", "$", "'", "\u2019", "-", ".", " ", "\u00e9", "\u00c9", "\u540d", "user", "ID", "S3", "V2", "Key"];

async function casing() {
  const { toSnakeCase, toCamelCase } = await import("drizzle-orm/casing");
  const all = new Set(keys);
  while (all.size < 600) all.add(Array.from({ length: 1 + random(7) }, () => pick(letters)).join(""));
  print([...all].map((key) => [key, toSnakeCase(key), toCamelCase(key)]));
}

async function exports() {
  const modules = ["drizzle-orm/pg-core", "drizzle-orm", "drizzle-orm/supabase", "drizzle-orm/neon"];
  print(await Promise.all(modules.map(async (name) => [name, Object.keys(await import(name)).sort()])));
}

const pieces = ["@secret", "@softDelete", "@counter", "@rowVersion", "@numberedBy repos.last", "@clrType My.Type", "@entity Person", "@deprecated use name", "@Secret", "@secrets",
  "@soft-delete", "@my_tag2", "@$x", "Hash of the password.", "text", "me@example.com", "<a@b.c>", "(@secret)", "{@link users}", "{@link users the @secret users}", "{@linkcode x}",
  "{ @secret }", "{@secret}", "`@secret`", "` @secret `", "`code`", "`", "*", "**", "- ", "@ home", "@", "a @secret.", "@secret, and", "@secret:", "x@secret", "\"@secret\"", "'@counter'",
  "\u00e9 @secret", "http://x/@y", "@@secret", "@secret@counter", "/", "//", "#", "1.", "<b>", "}", "{", "\t@secret", "\u00a0@secret"];
const breaks = [" ", " ", " ", "", "\n * ", "\n * ", "\n", "\r\n * ", "\n   *", "\n *\n * ", "\t", "  "];

async function tags() {
  const { default: ts } = await import("typescript");
  const fixed = ["/** Hash of the password. @secret */", "/** @secret */", "/**@secret*/", "/** @secret Hash */", "/**\n * Hash.\n * @secret\n */", "/**\r\n * Hash.\r\n * @secret\r\n */",
    "/*** @secret */", "/** Hash.\n @secret */", "/** Hash\n\n\n   @secret\n\n   more */", "/** a @secret b @counter c */", "/** Use `@secret` */", "/** @deprecated use `a @secret b` now @counter */"];
  const all = new Set(fixed);
  while (all.size < 1500) {
    const body = pick(["", " ", "\n * ", "*", " * "]) + Array.from({ length: 1 + random(5) }, () => pick(pieces) + pick(breaks)).join("");
    all.add("/**" + (" " + body).replaceAll("*/", "* /") + pick([" */", "*/", "\n */"]));
  }
  const text = (comment) => typeof comment === "string" ? comment : (comment ?? []).map((part) => part.kind === ts.SyntaxKind.JSDocText ? part.text : "{@link}").join("");
  const words = (value) => value.replaceAll(/\{@link[^}\n\r]*\}?/g, "{@link}").split(/\s+/).filter((word) => word).join(" ");
  print([...all].map((comment) => {
    const file = ts.createSourceFile("a.ts", "export const x = {\n" + comment + "\nkey: 1 };", ts.ScriptTarget.Latest, true);
    const property = file.statements[0].declarationList.declarations[0].initializer.properties[0];
    const doc = property.jsDoc?.at(-1);
    return [comment, words(text(doc?.comment)), (doc?.tags ?? []).map((tag) => [tag.tagName.text, words(text(tag.comment))])];
  }));
}

await { casing, exports, tags }[process.argv[2]]();

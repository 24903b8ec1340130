/** @type {import("drizzle-kit").Config} */
module.exports = { dialect: "postgresql", schema: "./lib/schema.js", out: "./drizzle" };

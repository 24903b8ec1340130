// A small schema with every tag, beside the platform's.
export default { dialect: "postgresql", schema: "../Wit.Sdk.Generators.Tests/Cases/tags.ts" };

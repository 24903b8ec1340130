using Wit.Sdk.Generators.Code;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Statements.Checking;

/// <summary>The objects that statements are checked against.</summary>
/// <param name="Model">The schema; null without one.</param>
/// <param name="Code">Its C#; null without one.</param>
/// <param name="Script">The SQL beside it, which declares functions and types.</param>
internal sealed record StatementSchema(SchemaModel? Model, SchemaCode? Code, string Script);

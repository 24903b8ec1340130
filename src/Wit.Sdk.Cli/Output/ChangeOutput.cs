using System.Text.Json;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Tooling.Migrations;
using Wit.Sdk.Tooling.Schemas;

namespace Wit.Sdk.Cli.Output;

/// <summary>Changes and open questions as JSON.</summary>
internal static class ChangeOutput
{
    /// <summary>Writes the property <c>changes</c>.</summary>
    public static void Changes(this Utf8JsonWriter writer, IEnumerable<Change> changes) => writer.Array("changes", changes, change =>
    {
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
        writer.WriteString("path", change.Path);
        writer.WriteString("description", ChangeSummary.Describe(change));
        writer.WriteBoolean("losesData", change.LosesData);
    });

    /// <summary>Writes the property <c>questions</c>.</summary>
    public static void Questions(this Utf8JsonWriter writer, IEnumerable<OpenQuestion> questions, CompiledSchema? schema) => writer.Array("questions", questions, question =>
    {
        var diagnostic = question.Locate(schema?.Result.SourceMap ?? SourceMap.Empty);
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("question", diagnostic.Message);
        writer.WriteString("help", diagnostic.Help);
        writer.Place(diagnostic);
        writer.Texts("answers", question.Flags);
    });
}

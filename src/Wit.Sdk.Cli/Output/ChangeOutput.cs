using System.Text.Json;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Tooling.Migrations;

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
    public static void Questions(this Utf8JsonWriter writer, IEnumerable<OpenQuestion> questions) => writer.Array("questions", questions, question =>
    {
        writer.WriteString("question", question.Text);
        writer.Texts("answers", question.Flags);
    });
}

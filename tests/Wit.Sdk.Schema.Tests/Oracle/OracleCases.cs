using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Snapshots;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Testing.Oracle;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>The small cases of the corpus, read by the engine.</summary>
internal static class OracleCases
{
    public static SchemaModel SnapshotModel(string name)
    {
        var snapshot = SnapshotReader.Read(new SourceFile(name + ".snapshot.json", OracleCorpus.Snapshot(name)));
        Assert.Empty(snapshot.Diagnostics);
        return snapshot.Model!;
    }

    /// <summary>What we read of a case.</summary>
    public static SchemaModel Compile(string name) => CompileText(name, OracleCorpus.Source(name));

    /// <summary>What we read of a case in the words of 1.0.</summary>
    public static SchemaModel CompileSpelling(string name) => CompileText(name + ".v1", OracleCorpus.Spelling(name));

    private static SchemaModel CompileText(string name, string text)
    {
        var result = SchemaCompiler.Compile(new[] { new SourceFile(name + ".ts", text) }, default, new SchemaOptions(CasingOf(text)));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.As("warning")!.Severity == DiagnosticSeverity.Error);
        return result.Model;
    }

    private static NameCasing CasingOf(string text) => OracleCorpus.Casing(text) switch
    {
        null => NameCasing.AsWritten,
        "snake_case" => NameCasing.SnakeCase,
        "camelCase" => NameCasing.CamelCase,
        var other => throw new InvalidOperationException($"'{other}' is no casing."),
    };
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Wit.Sdk.Generators.Emit.Names;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Pipeline;

/// <summary>Turns the compiler's input into plain values; the last place that sees Roslyn's types on the way in.</summary>
internal static class Inputs
{
    /// <summary>Reads an additional file; null when it is none of ours.</summary>
    public static InputFile? Read(AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        if (!options.GetOptions(text).TryGetValue("build_metadata.AdditionalFiles.WitKind", out var kind)
            || !Enum.TryParse<InputFileKind>(kind, ignoreCase: true, out var known)
            || !IsWanted(known, Path.GetFileName(text.Path))
            || text.GetText(cancellationToken) is not { } content)
        {
            return null;
        }

        return new InputFile(known, new SourceFile(text.Path.Replace('\\', '/'), content.ToString()));
    }

    /// <summary>The types and namespaces of a project whose names generated code uses too. They are names alone: an edit of C# code that declares none of them changes nothing here.</summary>
    public static EquatableArray<string> DeclaredNames(Compilation compilation, CancellationToken cancellationToken)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);

        // The compiler asks for each declared name once; the answer does not matter.
        compilation.ContainsSymbolsWithName(
            name =>
            {
                if (KnownNames.Simple.Contains(name))
                    found.Add(name);
                return false;
            },
            SymbolFilter.Type | SymbolFilter.Namespace,
            cancellationToken);
        return found.ToEquatableArray();
    }

    /// <summary>Reads the severities that are set for a schema file.</summary>
    public static EquatableArray<SeverityRule> Severities(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var settings = options.GetOptions(text);
        return settings.Keys
            .Where(key => key.StartsWith(SeverityRule.Prefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(SeverityRule.Suffix, StringComparison.OrdinalIgnoreCase))
            .Where(key => key.Length > SeverityRule.Prefix.Length + SeverityRule.Suffix.Length)
            .Select(key => (Key: key, Code: key.Substring(SeverityRule.Prefix.Length, key.Length - SeverityRule.Prefix.Length - SeverityRule.Suffix.Length)))
            .Select(key => new SeverityRule(
                text.Path.Replace('\\', '/'), key.Code.ToUpperInvariant(), settings.TryGetValue(key.Key, out var value) ? value.Trim().ToLowerInvariant() : string.Empty))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .ToEquatableArray();
    }

    /// <summary>Reads the project's options.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider options)
    {
        var global = options.GlobalOptions;
        return new GeneratorOptions(
            Property(global, "WitNamespace") ?? Property(global, "RootNamespace") ?? string.Empty,
            Property(global, "WitDatabaseName") ?? "WitDb",
            Property(global, "WitCasing") switch
            {
                "snake_case" => NameCasing.SnakeCase,
                "camelCase" => NameCasing.CamelCase,
                null => null,
                _ => NameCasing.AsWritten,
            })
        {
            Warn = (Property(global, "WitWarn") ?? string.Empty).Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(code => code.ToUpperInvariant()).ToEquatableArray(),
        };
    }

    /// <summary>Whether a reference is the library of the package <c>Pgvector</c>.</summary>
    public static bool IsPgvector(MetadataReference reference) => Path.GetFileNameWithoutExtension(reference.Display ?? string.Empty) == "Pgvector";

    private static bool IsWanted(InputFileKind kind, string name) => kind is InputFileKind.Query or InputFileKind.Script ? name.EndsWith(".sql", StringComparison.OrdinalIgnoreCase) : kind != InputFileKind.Schema
        ? kind != InputFileKind.Migration || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || name == "migration.sql"
        : !name.EndsWith(".d.ts", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".config.ts", StringComparison.OrdinalIgnoreCase);

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
}

using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Evaluation;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Validation;

/// <summary>What rules report with.</summary>
internal sealed class RuleContext(SourceMapBuilder sourceMap, DiagnosticBag diagnostics)
{
    /// <summary>The tables that can't be made as they are.</summary>
    public HashSet<int> ExcludedTables { get; } = [];

    /// <summary>Reports at the place of an object.</summary>
    /// <param name="key">The key of the object in the source map.</param>
    /// <param name="occurrence">Which of several objects of one name it is.</param>
    /// <param name="descriptor">The kind.</param>
    /// <param name="arguments">What fills the formats.</param>
    public void Report(string key, int occurrence, DiagnosticDescriptor descriptor, params object[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, sourceMap.Find(key, occurrence)?.Locate(), arguments));

    public void Report(string key, DiagnosticDescriptor descriptor, params object[] arguments) => Report(key, 0, descriptor, arguments);

    /// <summary>The key of a part of a table.</summary>
    public static string Key(string kind, Table table, string name) => kind + ":" + table.Name + "." + name;
}

using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Validation;

/// <summary>The lookups and the reporting that rules use.</summary>
/// <param name="model">The objects that are checked.</param>
/// <param name="everything">These, and those of which a part is missing.</param>
/// <param name="sourceMap">Where the objects stand.</param>
/// <param name="diagnostics">The bag for errors.</param>
internal sealed class RuleContext(SchemaModel model, SchemaModel everything, SourceMapBuilder sourceMap, DiagnosticBag diagnostics)
{
    /// <summary>The whole schema, with the objects that hold an error.</summary>
    public SchemaModel Everything => everything;

    private Dictionary<QualifiedName, Table>? _tables;

    /// <summary>The tables that can't be created as they are: two of their parts have one name, and either could be meant.</summary>
    public HashSet<Table> ExcludedTables { get; init; } = new(SameObject.Comparer);

    /// <summary>The tables that a later one of the same name replaces, as in drizzle-kit.</summary>
    public HashSet<Table> ReplacedTables { get; init; } = new(SameObject.Comparer);

    /// <summary>Finds a table.</summary>
    public Table? FindTable(QualifiedName name)
    {
        if (_tables is null)
        {
            _tables = [];
            foreach (var table in model.Tables)
            {
                if (!_tables.ContainsKey(table.Name))
                    _tables.Add(table.Name, table);
            }
        }

        return _tables.TryGetValue(name, out var found) ? found : null;
    }

    /// <summary>Reports at the place of an object.</summary>
    /// <param name="key">The object, or the part of its source.</param>
    /// <param name="occurrence">Which of several objects of one name it is.</param>
    /// <param name="descriptor">The kind.</param>
    /// <param name="arguments">The arguments of the formats.</param>
    public void Report(PlaceKey key, int occurrence, DiagnosticDescriptor descriptor, params object[] arguments) =>
        diagnostics.Add(Diagnostic.Create(descriptor, sourceMap.Find(key, occurrence)?.Locate(), arguments));

    public void Report(PlaceKey key, DiagnosticDescriptor descriptor, params object[] arguments) => Report(key, 0, descriptor, arguments);

    /// <summary>Reports at a part of an object if its place is known, otherwise at the whole.</summary>
    public void Report(PlaceKey key, ObjectKey wholeKey, DiagnosticDescriptor descriptor, params object[] arguments) =>
        Report(sourceMap.Find(key) is null ? new PlaceKey(wholeKey) : key, descriptor, arguments);

    /// <summary>Reports at the default of a column.</summary>
    public void ReportDefault(Table table, Column column, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        var key = new ObjectKey(ObjectKind.Column, table.Name, column.Name);
        Report(new PlaceKey(key, PlaceKind.Default), key, descriptor, arguments);
    }
}

using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Queries;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The functions that make tables.</summary>
internal static class TableWords
{
    public static IEnumerable<Word> All { get; } =
    [
        new Word("pgTable", Words.PgCore, TableFunction("pgTable", null, null)),
        new Word("snakeCase", Words.PgCore, CasedFunctions(NameCasing.SnakeCase)),
        new Word("camelCase", Words.PgCore, CasedFunctions(NameCasing.CamelCase)),
        new Word("pgTableCreator", Words.PgCore, new NativeValue("pgTableCreator", MakeCreator)),
        new Word("getTableColumns", Words.Orm, new NativeValue("getTableColumns", GetColumns)),
        new Word("getTableConfig", Words.PgCore, new NativeValue("getTableConfig", GetConfig)),
        new Word("getTableName", Words.Orm, new NativeValue("getTableName", GetName)),
        new Word("getViewName", Words.Orm, new NativeValue("getViewName", GetName)),
        new Word("getColumns", Words.Orm, new NativeValue("getColumns", GetColumns)),
    ];

    /// <summary>A function that makes tables, with its twin for tables with row level security: <c>pgTable(...)</c>, <c>pgTable.withRLS(...)</c>.</summary>
    public static NativeValue TableFunction(string name, NamedSchemaValue? schema, Value? rename, NameCasing casing = NameCasing.AsWritten) => new(
        name, call => MakeTable(call, schema, rename, casing))
    {
        Members = new Dictionary<string, Value>(StringComparer.Ordinal)
        {
            ["withRLS"] = new NativeValue(name + ".withRLS", call =>
            {
                var table = MakeTable(call, schema, rename, casing);
                table.RowLevelSecurity = true;
                return table;
            }),
        },
    };

    /// <summary>Makes a table of a name, columns and extra config.</summary>
    /// <param name="call">The call.</param>
    /// <param name="schema">The schema; null for the default one.</param>
    /// <param name="rename">The function of a pgTableCreator; null for none.</param>
    /// <param name="casing">How keys become names.</param>
    public static TableValue MakeTable(Invocation call, NamedSchemaValue? schema, Value? rename, NameCasing casing)
    {
        var given = rename is null ? call[0] : call.Evaluator.CallFunction(rename, call.OriginOf(0), call[0]);
        if (given is not StringValue)
            call.Evaluator.ReportWrongKind(given, call.OriginOf(0), "The name of a table", "a string");

        // A table without a name stays under one that no other has, so that the code that uses it has no errors of its own.
        var (name, isNamed) = given is StringValue { Value: var text } ? (text, true) : (call.Evaluator.MakeName(), false);
        var table = new TableValue(name, schema, call.Origin) { ExtraConfig = call[2], Casing = casing, Creator = call.Evaluator.Log.Current, IsBroken = !isNamed };
        AddColumns(table, call, 1);
        return table;
    }

    /// <summary>Adds the columns of an argument, an object or a function of the column types.</summary>
    public static void AddColumns(TableValue table, Invocation call, int index)
    {
        var columns = call[index];
        if (columns is FunctionValue or NativeValue)
            columns = call.Evaluator.CallFunction(columns, call.OriginOf(index), ColumnWords.Builders());
        if (columns is not ObjectValue members)
        {
            call.Evaluator.ReportWrongKind(columns, call.OriginOf(index), "The columns of " + table.Description, "an object");
            table.IsBroken = true;
            return;
        }

        if (members.HasUnknownKeys is { } unknown)
            table.IsBroken |= !call.Evaluator.Demand(unknown);
        foreach (var property in members.Properties)
            AddColumn(table, property with { Value = call.Evaluator.Settle(property.Value, members, call.Origin) }, call);
    }

    private static void AddColumn(TableValue table, Property property, Invocation call)
    {
        var origin = property.KeyOrigin ?? call.Origin;
        if (property.Value is not ColumnBuilderValue builder)
        {
            if (property.Value is NativeValue { Receiver: ColumnBuilderValue uncalled })
                AddColumn(table, property with { Value = uncalled }, call);
            call.Evaluator.ReportWrongKind(property.Value, origin, "The column '" + property.Key + "' of " + table.Description, "a column such as text()");
            table.IsBroken = true;
            return;
        }

        // A column that tables share keeps the first key and the first table's constraint name: that is what Drizzle does.
        var version = builder.Version;
        builder.EnterTable(table, property.Key);
        if (builder.Version != version)
            call.Evaluator.Log.NoteOrder();
        table.IsBroken |= builder.IsBroken;
        table.Add(new ColumnValue(table, builder, property.Key, origin, property.DocComment));
    }

    /// <summary>The members of <c>snakeCase.</c>: the functions that create tables and views.</summary>
    private static ObjectValue CasedFunctions(NameCasing casing)
    {
        var functions = new ObjectValue();
        functions.Set("table", TableFunction("table", null, null, casing));
        functions.Set("view", new NativeValue("view", call => TypeWords.MakeView(call, null, isMaterialized: false, casing)));
        functions.Set("materializedView", new NativeValue("materializedView", call => TypeWords.MakeView(call, null, isMaterialized: true, casing)));
        functions.Set("schema", new NativeValue("schema", call => TypeWords.MakeSchema(call, casing)));
        return functions;
    }

    private static NativeValue MakeCreator(Invocation call) => TableFunction("pgTable", null, call[0]);

    private static Value GetName(Invocation call) => call[0] switch
    {
        TableValue table => new StringValue(table.Name),
        ViewValue view => new StringValue(view.Builder.Name),
        UnknownValue => call[0],
        _ => call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + " takes", "a table or a view", call[0].Description),
    };

    private static Value GetColumns(Invocation call)
    {
        if (call[0] is TableValue or ViewValue)
            return QuerySource.FieldsOf(call[0]);
        return call[0] is UnknownValue ? call[0] : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + " takes", "a table", call[0].Description);
    }

    /// <summary>The parts of a table that are known while the schema is read: its keys, indexes and references are built later.</summary>
    private static Value GetConfig(Invocation call)
    {
        if (call[0] is not TableValue table)
            return call[0] is UnknownValue ? call[0] : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + " takes", "a table", call[0].Description);
        var config = new ObjectValue { HasUnknownKeys = LibraryObject.RunTime(call) };
        config.Set("name", new StringValue(table.Name));
        config.Set("schema", table.Schema is { } schema ? new StringValue(schema.Name) : Value.Undefined);
        config.Set("columns", new ArrayValue([.. table.Columns]));
        config.Set("enableRLS", Value.Of(table.RowLevelSecurity));
        return config;
    }
}

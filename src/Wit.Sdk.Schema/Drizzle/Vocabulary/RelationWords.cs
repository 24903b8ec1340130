using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary><c>relations()</c>, <c>defineRelations()</c> of 1.0, and what their callbacks are given.</summary>
internal static class RelationWords
{
    public static IEnumerable<Word> All { get; } =
    [
        new Word("relations", Words.Orm, new NativeValue("relations", MakeRelations)),
        new Word("defineRelations", Words.Orm, new NativeValue("defineRelations", MakeDefinitions)),
        new Word("defineRelationsPart", Words.Orm, new NativeValue("defineRelationsPart", MakeDefinitions)),
    ];

    /// <summary>The argument of the callback of <c>relations()</c>: <c>({ one, many }) =&gt; ...</c>.</summary>
    public static ObjectValue Helpers()
    {
        var helpers = new ObjectValue();
        helpers.Set("one", new NativeValue("one", call => MakeRelation(call, RelationKind.One)));
        helpers.Set("many", new NativeValue("many", call => MakeRelation(call, RelationKind.Many)));
        return helpers;
    }

    /// <summary>The argument of the callback of <c>defineRelations()</c>: the tables, and <c>one</c> and <c>many</c> with a function for each.</summary>
    public static ObjectValue Helpers(ObjectValue tables)
    {
        var (helpers, one, many) = (new ObjectValue(), new ObjectValue(), new ObjectValue());
        foreach (var property in tables.Properties)
        {
            if (property.Value is not TableValue table)
                continue;
            helpers.Set(property.Key, table);
            one.Set(property.Key, new NativeValue("one." + property.Key, call => DefineRelation(call, RelationKind.One, table)));
            many.Set(property.Key, new NativeValue("many." + property.Key, call => DefineRelation(call, RelationKind.Many, table)));
        }

        helpers.Set("one", one);
        helpers.Set("many", many);
        return helpers;
    }

    private static Value MakeRelations(Invocation call)
    {
        if (call[0] is TableValue table)
            return new RelationsValue(table, call[1], call.Origin);
        return call[0] is UnknownValue
            ? call[0]
            : call.Error(0, DiagnosticCatalogue.WrongKind, "What relations() takes first", "a table", call[0].Description);
    }

    private static Value MakeDefinitions(Invocation call)
    {
        if (call[0] is ObjectValue tables)
            return new RelationDefinitionsValue(tables, call[1], call.Origin);
        return call[0] is UnknownValue
            ? call[0]
            : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + "() takes first", "an object of tables", call[0].Description);
    }

    private static Value MakeRelation(Invocation call, RelationKind kind)
    {
        if (call[0] is TableValue table)
        {
            var options = new OptionReader(call, 1, OptionNames.Relation);
            return new RelationValue(kind, table, call.Origin)
            {
                Columns = options.Raw("fields"),
                TargetColumns = options.Raw("references"),
                RelationName = options.Raw("relationName"),
            };
        }

        return call[0] is UnknownValue
            ? call[0]
            : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + "() takes first", "a table", call[0].Description);
    }

    private static RelationValue DefineRelation(Invocation call, RelationKind kind, TableValue table)
    {
        var options = new OptionReader(call, 0, OptionNames.DefinedRelation);
        return new RelationValue(kind, table, call.Origin) { Columns = options.Raw("from"), TargetColumns = options.Raw("to"), RelationName = options.Raw("alias") };
    }
}

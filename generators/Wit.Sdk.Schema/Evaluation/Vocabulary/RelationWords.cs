using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Evaluation;

/// <summary><c>relations()</c> and the two functions that its callback is given.</summary>
internal static class RelationWords
{
    public static IEnumerable<Word> All { get; } = [new Word("relations", Words.Orm, new NativeValue("relations", MakeRelations))];

    /// <summary>The argument of the callback: <c>({ one, many }) =&gt; ...</c>.</summary>
    public static ObjectValue Helpers()
    {
        var helpers = new ObjectValue();
        helpers.Set("one", new NativeValue("one", call => MakeRelation(call, RelationKind.One)));
        helpers.Set("many", new NativeValue("many", call => MakeRelation(call, RelationKind.Many)));
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

    private static Value MakeRelation(Invocation call, RelationKind kind)
    {
        if (call[0] is TableValue table)
            return new RelationValue(kind, table, call[1], call.Origin);
        return call[0] is UnknownValue
            ? call[0]
            : call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + "() takes first", "a table", call[0].Description);
    }
}

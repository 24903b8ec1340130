using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>The parameter of <c>pgView(...).as((qb) =&gt; ...)</c>.</summary>
/// <param name="commonTables">The queries of <c>.with(...)</c>.</param>
/// <param name="origin">Where it is made.</param>
internal sealed class QueryBuilderValue(IReadOnlyList<SubqueryValue> commonTables, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("select", call => new SelectValue(call[0], Undefined, ((QueryBuilderValue)call.Receiver).CommonTables, call.Origin)),
        new Method("selectDistinct", call => new SelectValue(call[0], True, ((QueryBuilderValue)call.Receiver).CommonTables, call.Origin)),
        new Method("selectDistinctOn", call => new SelectValue(call[1], call[0], ((QueryBuilderValue)call.Receiver).CommonTables, call.Origin)),
        new Method("with", call => new QueryBuilderValue([.. call.Arguments.OfType<SubqueryValue>()], call.Origin)),
        new Method("$with", MakeCommonTable));

    public IReadOnlyList<SubqueryValue> CommonTables => commonTables;

    public override string Description => "a query builder";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);

    private static Value MakeCommonTable(Invocation call)
    {
        if (call.RequireString(0, "The name of a common table") is not { } name)
            return new UnknownValue(Cause.Told);
        var result = new ObjectValue();
        result.Set("as", new NativeValue("as", inner =>
        {
            var query = inner[0] is FunctionValue function ? inner.Evaluator.CallFunction(function, inner.Origin, new QueryBuilderValue([], inner.Origin)) : inner[0];
            if (query is QueryValue made)
                return new SubqueryValue(made, name, isCommonTable: true, inner.Origin);
            inner.Evaluator.ReportWrongKind(query, inner.Origin, "A common table", "a query");
            return new UnknownValue(Cause.Told);
        }));
        return result;
    }
}

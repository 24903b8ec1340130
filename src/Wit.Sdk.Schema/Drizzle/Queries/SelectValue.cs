using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>A query before <c>.from()</c>.</summary>
internal sealed class SelectValue(Value fields, Value distinct, IReadOnlyList<SubqueryValue> commonTables, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(new Method("from", call =>
    {
        var select = (SelectValue)call.Receiver;
        if (!QuerySource.IsSource(call[0]))
        {
            call.Evaluator.ReportWrongKind(call[0], call.OriginOf(0), "What a query is from", "a table, a view or a query");
            return new UnknownValue(Cause.Told);
        }

        return new QueryValue(call[0], select.Fields as ObjectValue, select.Distinct, select.CommonTables, select.Origin);
    }));

    public Value Fields => fields;

    public Value Distinct => distinct;

    public IReadOnlyList<SubqueryValue> CommonTables => commonTables;

    public override string Description => "a query";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);
}

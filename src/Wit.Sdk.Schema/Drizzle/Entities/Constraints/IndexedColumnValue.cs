using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities.Constraints;

/// <summary>A column with an order or an operator class, as an index takes it: <c>t.number.desc()</c>.</summary>
internal sealed class IndexedColumnValue(ColumnValue column, Origin origin) : Entity(origin)
{
    /// <summary>The methods of a column in the extra config.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("asc", call => With(call, (value, _) => value.Descending = false)),
        new Method("desc", call => With(call, (value, _) => value.Descending = true)),
        new Method("nullsFirst", call => With(call, (value, _) => value.NullsFirst = true)),
        new Method("nullsLast", call => With(call, (value, _) => value.NullsFirst = false)),
        new Method("op", call => With(call, (value, name) => value.OperatorClass = (name as StringValue)?.Value)),
        new Method("through", call => new ThroughValue((call.Receiver as IndexedColumnValue)?.Column ?? (ColumnValue)call.Receiver, call[0], call.Origin)),
        new Method("getSQL", call => SqlValue.FromParts(call.Origin, call.Receiver)));

    public ColumnValue Column => column;

    public bool Descending { get; private set; }

    public bool NullsFirst { get; private set; }

    public string? OperatorClass { get; private set; }

    public override string Description => column.Description;

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Value? GetProperty(string name) => column.GetProperty(name);

    public override Method? FindMethod(string name) => Methods.Find(name);

    private static IndexedColumnValue With(Invocation call, Action<IndexedColumnValue, Value> change)
    {
        var before = call.Receiver as IndexedColumnValue;
        var after = new IndexedColumnValue(before?.Column ?? (ColumnValue)call.Receiver, call.Origin)
        {
            Descending = before?.Descending ?? false,
            NullsFirst = before?.NullsFirst ?? false,
            OperatorClass = before?.OperatorClass,
        };
        change(after, call[0]);
        return after;
    }
}

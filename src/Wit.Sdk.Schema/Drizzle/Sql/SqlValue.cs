using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Sql;

/// <summary>A piece of SQL: text and values in turn, rendered when the place that it is for is known.</summary>
internal sealed class SqlValue(IEnumerable<SqlPart> parts, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("as", call => call[0] is StringValue alias ? new AliasedSqlValue((SqlValue)call.Receiver, alias.Value, call.Origin) : call.Receiver),
        new Method("mapWith", call => call.Receiver),
        new Method("inlineParams", call => call.Receiver),
        new Method("getSQL", call => call.Receiver),
        new Method("append", Append, IsShort: true),
        new Method("if", call => call[0] is UnknownValue ? call[0] : call[0].IsTruthy ? call.Receiver : Undefined));

    private readonly List<SqlPart> _parts = [.. parts];

    public IReadOnlyList<SqlPart> Parts => _parts;

    public override string Description => "a piece of SQL";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);

    /// <summary>Appends to the piece itself, as Drizzle does.</summary>
    private static Value Append(Invocation call)
    {
        if (call[0] is not SqlValue more)
            return call[0];
        if (!call.Evaluator.SpendItems(more.Parts.Count, call.Origin))
            return new UnknownValue(Cause.Told);
        ((SqlValue)call.Receiver)._parts.AddRange([.. more.Parts]);
        return call.Receiver;
    }

    public static SqlValue FromTemplate(string[] strings, Value[] values, Origin origin, TextSpan[] spans)
    {
        var parts = new List<SqlPart>((values.Length * 2) + 1) { SqlPart.Text(strings[0]) };
        for (var i = 0; i < values.Length; i++)
        {
            parts.Add(SqlPart.Hole(values[i], new Origin(origin.Source, spans[i])));
            parts.Add(SqlPart.Text(strings[i + 1]));
        }

        return new SqlValue(parts, origin);
    }

    /// <summary>Joins strings, which are SQL text, and values.</summary>
    public static SqlValue FromParts(Origin origin, params object[] parts) =>
        new([.. parts.Select(part => part is string text ? SqlPart.Text(text) : SqlPart.Hole((Value)part, origin))], origin);

    public override int PartCount => _parts.Count;

    public override bool AddTo(SharedState state)
    {
        state.Note(this, _parts.Count);
        return _parts.TrueForAll(part => part is not SqlPart.HolePart hole || state.Add(hole.Value));
    }
}

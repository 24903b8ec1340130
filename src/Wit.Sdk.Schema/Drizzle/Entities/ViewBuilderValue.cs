using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Queries;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A view before <c>.as()</c>: <c>pgView(...)</c>, <c>pgMaterializedView(...)</c>.</summary>
internal sealed class ViewBuilderValue(string name, NamedSchemaValue? schema, TableValue? columns, bool isMaterialized, Origin origin) : Entity(origin)
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("with", call => Change(call, view => view.With = call[0])),
        new Method("using", call => Change(call, view => view.Using = call.RequireString(0, "The access method of a view"))),
        new Method("tablespace", call => Change(call, view => view.Tablespace = call.RequireString(0, "The tablespace of a view"))),
        new Method("withNoData", call => Change(call, view => view.WithNoData = true)),
        new Method("existing", call => new ViewValue((ViewBuilderValue)call.Receiver, null, FieldsOf((ViewBuilderValue)call.Receiver))),
        new Method("as", As));

    public string Name => name;

    public NamedSchemaValue? Schema => schema;

    /// <summary>The columns, as those of a table of the same name; null if the query determines them.</summary>
    public TableValue? Columns => columns;

    public bool IsMaterialized => isMaterialized;

    public Value? With { get; private set; }

    public string? Using { get; private set; }

    public string? Tablespace { get; private set; }

    public bool WithNoData { get; private set; }

    public override string Description => "the view '" + name + "'";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);

    private static Value Change(Invocation call, Action<ViewBuilderValue> change)
    {
        change((ViewBuilderValue)call.Receiver);
        return call.Receiver;
    }

    private static Value As(Invocation call)
    {
        var view = (ViewBuilderValue)call.Receiver;
        var query = call[0] is FunctionValue ? call.Evaluator.CallFunction(call[0], call.OriginOf(0), new QueryBuilderValue([], call.Origin)) : call[0];
        if (query is SqlValue sql)
            return new ViewValue(view, sql, FieldsOf(view));
        if (query is QueryValue built)
            return new ViewValue(view, built.ToSql(), SubqueryValue.FieldsUnder(view.Name, built.Fields, view.Origin));
        return query is UnknownValue
            ? query
            : call.Error(0, DiagnosticCatalogue.WrongKind, "The query of a view", "sql`...` or a query", query.Description);
    }

    private static ObjectValue FieldsOf(ViewBuilderValue view) => view.Columns is { } columns ? QuerySource.FieldsOf(columns) : new ObjectValue();
}

using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>A query that is built by functions: <c>qb.select({ ... }).from(users).leftJoin(...)</c>. Its methods change and return it.</summary>
internal sealed class QueryValue : Entity
{
    /// <summary>Its methods.</summary>
    public static MethodTable Methods { get; } = new(
        new Method("leftJoin", call => Join(call, "left join")),
        new Method("rightJoin", call => Join(call, "right join")),
        new Method("innerJoin", call => Join(call, "inner join")),
        new Method("fullJoin", call => Join(call, "full join")),
        new Method("crossJoin", call => Join(call, "cross join")),
        new Method("leftJoinLateral", call => Join(call, "left join lateral")),
        new Method("innerJoinLateral", call => Join(call, "inner join lateral")),
        new Method("crossJoinLateral", call => Join(call, "cross join lateral")),
        new Method("where", call => Change(call, (query, given) => query.Where = given[0])),
        new Method("having", call => Change(call, (query, given) => query.Having = given[0])),
        new Method("groupBy", call => Change(call, (query, given) => query.GroupBy = given)),
        new Method("orderBy", call => Change(call, (query, given) => query.Last.OrderBy = given)),
        new Method("limit", call => Change(call, (query, given) => query.Last.Limit = given[0])),
        new Method("offset", call => Change(call, (query, given) => query.Last.Offset = given[0])),
        new Method("union", call => Combine(call, "union")),
        new Method("unionAll", call => Combine(call, "union all")),
        new Method("intersect", call => Combine(call, "intersect")),
        new Method("intersectAll", call => Combine(call, "intersect all")),
        new Method("except", call => Combine(call, "except")),
        new Method("exceptAll", call => Combine(call, "except all")),
        new Method("$dynamic", call => call.Receiver),
        new Method("getSQL", call => ((QueryValue)call.Receiver).ToSql()),
        new Method("as", call => call.RequireString(0, "The name of a subquery") is { } name
            ? new SubqueryValue((QueryValue)call.Receiver, name, isCommonTable: false, call.Origin)
            : new UnknownValue(Cause.Told)));

    private readonly bool _isPartial;
    private readonly List<QueryJoin> _joins = [];
    private readonly List<QueryOperation> _operations = [];
    private readonly QueryEnd _end = new();

    public QueryValue(Value source, ObjectValue? fields, Value distinct, IReadOnlyList<SubqueryValue> commonTables, Origin origin)
        : base(origin)
    {
        Source = source;
        Distinct = distinct;
        CommonTables = commonTables;
        _isPartial = fields is not null;
        Fields = fields ?? QuerySource.FieldsOf(source);
    }

    public Value Source { get; }

    public Value Distinct { get; }

    public IReadOnlyList<SubqueryValue> CommonTables { get; }

    /// <summary>The selected values, by their names in the result.</summary>
    public ObjectValue Fields { get; private set; }

    public IReadOnlyList<QueryJoin> Joins => _joins;

    public Value Where { get; private set; } = Undefined;

    public Value Having { get; private set; } = Undefined;

    public IReadOnlyList<Value> GroupBy { get; private set; } = [];

    /// <summary>How its own rows end, before the operations.</summary>
    public QueryEnd End => _end;

    /// <summary>The queries it is combined with, in order.</summary>
    public IReadOnlyList<QueryOperation> Operations => _operations;

    /// <summary>The query an order or a limit applies to: after an operation, its result.</summary>
    private QueryEnd Last => _operations.Count > 0 ? _operations[_operations.Count - 1].End : _end;

    public override string Description => "a query";

    public override IEnumerable<string> MemberNames => Methods.Names;

    public override Method? FindMethod(string name) => Methods.Find(name);

    /// <summary>The query as SQL.</summary>
    public SqlValue ToSql() => QueryWriter.Write(this);

    private static Value Join(Invocation call, string kind)
    {
        var query = (QueryValue)call.Receiver;
        if (!QuerySource.IsSource(call[0]))
        {
            call.Evaluator.ReportWrongKind(call[0], call.OriginOf(0), "What a query joins", "a table, a view or a query");
            return new UnknownValue(Cause.Told);
        }

        query.AddFieldsOf(call[0]);
        query._joins.Add(new QueryJoin(kind, call[0], query.Resolve(call[1], call)));
        return query;
    }

    /// <summary>Without a list of fields, a join makes the result an object per table.</summary>
    private void AddFieldsOf(Value source)
    {
        if (_isPartial)
            return;
        if (_joins.Count == 0 && QuerySource.NameOf(Source) is { } own)
        {
            var nested = new ObjectValue();
            nested.Set(own, Fields);
            Fields = nested;
        }

        if (QuerySource.NameOf(source) is { } name)
            Fields.Set(name, QuerySource.FieldsOf(source));
    }

    private static QueryValue Change(Invocation call, Action<QueryValue, Value[]> change)
    {
        var query = (QueryValue)call.Receiver;
        var names = call.Name is "groupBy" or "orderBy";
        var given = call.Arguments.Select(argument => query.Resolve(argument, call, names)).ToArray();
        change(query, given is [ArrayValue list] ? [.. list.Items] : given is [] ? [Undefined] : given);
        return query;
    }

    /// <summary>
    /// Calls a function of the selected fields, which may stand for any part. Only GROUP BY and ORDER BY can name a piece of SQL of the list; elsewhere
    /// it stands itself.
    /// </summary>
    private Value Resolve(Value value, Invocation call, bool names = false) =>
        value is FunctionValue ? call.Evaluator.CallFunction(value, call.Origin, names ? Fields : WithoutNames(Fields)) : value;

    private static ObjectValue WithoutNames(ObjectValue fields)
    {
        var result = new ObjectValue();
        foreach (var property in fields.Properties)
        {
            result.Set(property with
            {
                Value = property.Value switch
                {
                    AliasedSqlValue aliased => aliased.Sql,
                    ObjectValue nested => WithoutNames(nested),
                    _ => property.Value,
                },
            });
        }

        return result;
    }

    private static Value Combine(Invocation call, string operation) => ((QueryValue)call.Receiver).Combine(call, 0, operation);

    /// <summary>Adds an operation with the query of an argument.</summary>
    /// <returns>The query; an unknown value, after an error, when the argument is none.</returns>
    public Value Combine(Invocation call, int index, string operation)
    {
        var given = Resolve(call[index], call);
        if (given is not QueryValue other || ReferenceEquals(other, this))
            return call.Error(index, DiagnosticCatalogue.WrongKind, "What " + call.Name + "() takes", "a query", given.Description);
        _operations.Add(new QueryOperation(operation, other));
        return this;
    }
}

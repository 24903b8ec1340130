using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Queries;

/// <summary>Writes a built query as Drizzle does: of a single table, selected columns stand without the table's name.</summary>
internal sealed class QueryWriter
{
    private readonly List<SqlPart> _parts = [];
    private readonly QueryValue _query;

    private QueryWriter(QueryValue query) => _query = query;

    public static SqlValue Write(QueryValue query)
    {
        var writer = new QueryWriter(query);
        writer.WriteSelect();
        return query.Operations.Aggregate(new SqlValue(writer._parts, query.Origin), (left, operation) => new QueryWriter(query).Combine(left, operation));
    }

    /// <summary>Both sides in parentheses. What orders the result has columns without their table.</summary>
    private SqlValue Combine(SqlValue left, QueryOperation operation)
    {
        Add("(");
        Add(left);
        Add(") " + operation.Operator + " (");
        Add(operation.Query.ToSql());
        Add(")");
        if (AddListAfter(" order by ", operation.End.OrderBy.Select(WithoutTable)))
            Add(" ");
        AddLimits(operation.End);
        return new SqlValue(_parts, _query.Origin);
    }

    private static Value WithoutTable(Value item) => item switch
    {
        ColumnValue column => new SqlValue([SqlPart.ColumnName(column)], column.Origin),
        SqlValue sql => ColumnsWithoutTable(sql),
        _ => item,
    };

    private void WriteSelect()
    {
        WriteCommonTables();
        Add("select ");
        if (_query.Distinct is ArrayValue on)
        {
            Add("distinct on (");
            AddList(on.Items);
            Add(") ");
        }
        else if (_query.Distinct.IsTruthy)
        {
            Add("distinct ");
        }

        WriteFields();
        Add(" from ");
        Add(QuerySource.ToSql(_query.Source, _query.Origin));
        foreach (var join in _query.Joins)
        {
            Add(" " + join.Kind + " ");
            Add(QuerySource.ToSql(join.Source, _query.Origin));
            AddAfter(" on ", join.On);
        }

        AddAfter(" where ", _query.Where);
        AddListAfter(" group by ", _query.GroupBy);
        AddAfter(" having ", _query.Having);
        AddListAfter(" order by ", _query.End.OrderBy);
        AddLimits(_query.End);
    }

    private void AddLimits(QueryEnd end)
    {
        AddAfter(" limit ", end.Limit);
        if (end.Offset.IsTruthy)
            AddAfter(" offset ", end.Offset);
    }

    private void WriteCommonTables()
    {
        for (var i = 0; i < _query.CommonTables.Count; i++)
        {
            Add(i == 0 ? "with " : ", ");
            _parts.Add(SqlPart.Name(_query.CommonTables[i].Alias));
            Add(" as (");
            Add(_query.CommonTables[i].Query.ToSql());
            Add(")");
        }

        if (_query.CommonTables.Count > 0)
            Add(" ");
    }

    private void WriteFields()
    {
        var isFirst = true;
        foreach (var field in Flatten(_query.Fields))
        {
            if (!isFirst)
                Add(", ");
            isFirst = false;
            WriteField(field);
        }
    }

    private static IEnumerable<Value> Flatten(ObjectValue fields) => fields.Properties.SelectMany(property => property.Value switch
    {
        ObjectValue nested => Flatten(nested),
        TableValue or ViewValue => Flatten(QuerySource.FieldsOf(property.Value)),
        _ => [property.Value],
    });

    private void WriteField(Value field)
    {
        switch (field)
        {
            case AliasedSqlValue aliased:
                Add(Unqualified(aliased.Sql));
                Add(" as ");
                _parts.Add(SqlPart.Name(aliased.Alias));
                break;
            case SqlValue sql:
                Add(Unqualified(sql));
                break;
            case ColumnValue column when _query.Joins.Count == 0:
                _parts.Add(SqlPart.ColumnName(column));
                break;
            case SubqueryValue:
                Add(QuerySource.ToSql(field, _query.Origin));
                break;
            default:
                Add(field);
                break;
        }
    }

    /// <summary>A piece of SQL whose own columns stand without their table, when there is only one.</summary>
    private SqlValue Unqualified(SqlValue sql) => _query.Joins.Count > 0 ? sql : ColumnsWithoutTable(sql);

    private static SqlValue ColumnsWithoutTable(SqlValue sql) =>
        new([.. sql.Parts.Select(part => part is SqlPart.HolePart { Value: ColumnValue column } ? SqlPart.ColumnName(column) : part)], sql.Origin);

    private void Add(string text) => _parts.Add(SqlPart.Text(text));

    private void Add(Value value) => _parts.Add(SqlPart.Hole(value, _query.Origin));

    private void AddAfter(string text, Value value)
    {
        if (value is UndefinedValue)
            return;
        Add(text);
        Add(value);
    }

    private void AddList(List<Value> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (i > 0)
                Add(", ");
            Add(values[i]);
        }
    }

    private bool AddListAfter(string text, IEnumerable<Value> values)
    {
        var given = values.Where(value => value is not UndefinedValue).ToList();
        if (given.Count == 0)
            return false;
        Add(text);
        AddList(given);
        return true;
    }
}

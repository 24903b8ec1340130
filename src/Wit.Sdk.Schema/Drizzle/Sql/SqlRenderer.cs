using System.Text;
using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Drizzle.Queries;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Library.Json;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Sql;

/// <summary>
/// Writes a piece of SQL as drizzle-kit does. A value in it, which drizzle-kit leaves as <c>$1</c> in DDL that no server takes, is
/// written as the literal that it means.
/// </summary>
internal sealed class SqlRenderer(Evaluator evaluator, ColumnNaming naming, SqlContext context)
{
    private readonly StringBuilder _text = new();
    private bool _failed;
    private int _depth;

    /// <summary>Writes a piece of SQL; null, after an error, when a part of it can't be written.</summary>
    public static string? Render(SqlValue sql, Evaluator evaluator, ColumnNaming naming, SqlContext context)
    {
        var renderer = new SqlRenderer(evaluator, naming, context);
        renderer.Write(sql);
        return renderer._failed ? null : renderer._text.ToString();
    }

    private void Write(SqlValue sql)
    {
        if (!Enter(sql.Parts.Count, sql.Origin))
            return;
        foreach (var part in sql.Parts)
        {
            if (_failed)
                break;
            switch (part)
            {
                case SqlPart.TextPart text:
                    Append(text.Content, sql.Origin);
                    break;
                case SqlPart.NamePart name:
                    Append(SqlText.QuoteIdentifier(name.Content), sql.Origin);
                    break;
                case SqlPart.ColumnNamePart column:
                    _text.Append(SqlText.QuoteIdentifier(naming.NameOf(column.Column)));
                    break;
                case SqlPart.HolePart hole:
                    WriteHole(hole.Value, hole.Origin, hole.Encoder);
                    break;
            }
        }

        _depth--;
    }

    /// <summary>Enters a part with the given number of parts: a piece of SQL or a list may contain itself many times over.</summary>
    private bool Enter(int parts, Origin origin)
    {
        if (!evaluator.Spend(parts + 1, origin))
        {
            _failed = true;
            return false;
        }

        if (_depth >= Limits.Depth)
        {
            Fail(origin, DiagnosticCatalogue.TooDeep, Limits.Depth);
            return false;
        }

        _depth++;
        return true;
    }

    private void Append(string text, Origin origin)
    {
        if (_text.Length + (long)text.Length > Limits.StringLength)
            Fail(origin, DiagnosticCatalogue.TextTooLong, Limits.StringLength);
        else if (evaluator.RefuseText(text.Length, origin) is null)
            _text.Append(text);
        else
            _failed = true;
    }

    private void WriteHole(Value value, Origin origin, ColumnValue? encoder)
    {
        switch (value)
        {
            case UndefinedValue:
                break;
            case SqlValue sql:
                Write(sql);
                break;
            case AliasedSqlValue aliased:
                _text.Append(SqlText.QuoteIdentifier(aliased.Alias));
                break;
            case QueryValue query:
                WriteParenthesized(query.ToSql());
                break;
            case SubqueryValue:
                Write(QuerySource.ToSql(value, origin));
                break;
            case ColumnValue column:
                WriteColumn(column, origin);
                break;
            case IndexedColumnValue indexed:
                WriteColumn(indexed.Column, origin);
                break;
            case TableValue table:
                WriteQualified(table.AliasOf is null ? table.Schema?.Name : null, table.Name);
                break;
            case TableColumnsValue columns:
                WriteQualified(columns.Table.Schema?.Name, columns.Table.Name);
                break;
            case ViewValue view:
                WriteQualified(view.Builder.Schema?.Name, view.Builder.Name);
                break;
            case EnumValue type:
                WriteQualified(type.Schema?.Name, type.Name);
                break;
            case NamedSchemaValue schema:
                _text.Append(SqlText.QuoteIdentifier(schema.Name));
                break;
            case ArrayValue array when encoder?.Builder.Type is not ColumnType.Array:
                WriteList(array, origin, encoder);
                break;
            case UnknownValue:
                evaluator.Demand(value);
                _failed = true;
                break;
            default:
                WriteLiteral(value, origin, encoder);
                break;
        }
    }

    private void WriteParenthesized(SqlValue sql)
    {
        _text.Append('(');
        Write(sql);
        _text.Append(')');
    }

    private void WriteColumn(ColumnValue column, Origin origin)
    {
        var name = SqlText.QuoteIdentifier(naming.NameOf(column));
        if (context == SqlContext.Index)
            _text.Append(name);
        else if (context == SqlContext.Default)
            Fail(origin, DiagnosticCatalogue.DefaultNeedsColumn, column.PropertyName);
        else
            WriteQualified(column.Table.AliasOf is null ? column.Table.Schema?.Name : null, column.Table.Name).Append('.').Append(name);
    }

    private StringBuilder WriteQualified(string? schema, string name)
    {
        if (schema is not null)
            _text.Append(SqlText.QuoteIdentifier(schema)).Append('.');
        return _text.Append(SqlText.QuoteIdentifier(name));
    }

    private void WriteList(ArrayValue array, Origin origin, ColumnValue? encoder)
    {
        if (!Enter(array.Items.Count, origin))
            return;
        _text.Append('(');
        for (var i = 0; i < array.Items.Count && !_failed; i++)
        {
            if (i > 0)
                _text.Append(", ");
            WriteHole(array.Items[i], origin, encoder);
        }

        _text.Append(')');
        _depth--;
    }

    private void WriteLiteral(Value value, Origin origin, ColumnValue? encoder)
    {
        if (value is StringValue { Value: var characters } && ImpossibleCharacter.Find(characters) is { } found)
        {
            Fail(origin, DiagnosticCatalogue.ImpossibleText, "A value in SQL", found);
            return;
        }

        var type = encoder?.Builder.Type;
        var literal = type is not null && value is not NullValue
            ? DefaultRenderer.Literal(value, type, isParameter: true)
            : value switch
            {
                NullValue => "null",
                NumberValue or BigIntValue or BooleanValue => ((Primitive)value).ToText(),
                StringValue text => SqlText.QuoteLiteral(text.Value),
                DateValue date => SqlText.QuoteLiteral(date.ToIsoText()),
                ObjectValue => JsonText.Write(value) is { } json ? SqlText.QuoteLiteral(json) : null,
                _ => null,
            };
        if (literal is null)
            Fail(origin, DiagnosticCatalogue.WrongKind, "A value in SQL", "a column, a table or a constant", value.Description);
        else
            Append(literal, origin);
    }

    private void Fail(Origin origin, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        if (!_failed)
            evaluator.Report(origin, descriptor, arguments);
        _failed = true;
    }
}

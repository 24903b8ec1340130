using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Queries;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Library;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>Drizzle's exports for its own use and for libraries, as far as they can reach DDL.</summary>
internal static class HelperWords
{
    public static IEnumerable<Word> All { get; } =
    [
        Of(Words.Orm, "getTableUniqueName", call => call[0] is TableValue table ? new StringValue(table.QualifiedName.Schema + "." + table.Name) : NoTable(call)),
        Of(Words.Orm, "getTableLikeName", call => QuerySource.NameOf(call[0]) is { } name ? new StringValue(name) : Value.Undefined),
        Of(Words.Orm, "getViewSelectedFields", call => call[0] is ViewValue view ? QuerySource.FieldsOf(view) : LibraryObject.RunTime(call)),
        Of(Words.Orm, "getOperators", _ => Operators("and", "between", "eq", "exists", "gt", "gte", "ilike", "inArray", "isNull", "isNotNull", "like", "lt", "lte", "ne", "not", "notBetween", "notExists", "notLike", "notIlike", "notInArray", "or", "sql")),
        Of(Words.Orm, "getOrderByOperators", _ => Operators("sql", "asc", "desc")),
        Of(Words.Orm, "name", call => call.RequireString(0, "A name") is { } name ? new SqlValue([SqlPart.Name(name)], call.Origin) : new UnknownValue(Cause.Told)),
        Of(Words.Orm, "param", call => new SqlValue([SqlPart.Hole(call[0], call.Origin, call[1] as ColumnValue)], call.Origin)),
        Of(Words.Orm, "bindIfParam", call => call[0] is SqlValue or Entity ? call[0] : new SqlValue([SqlPart.Hole(call[0], call.Origin, call[1] as ColumnValue)], call.Origin)),
        Kind(Words.Orm, "isTable", value => value is TableValue),
        Kind(Words.Orm, "isView", value => value is ViewValue),
        Kind(Words.Orm, "isSQLWrapper", value => value is SqlValue or AliasedSqlValue or TableValue or ViewValue or ColumnValue or QueryValue or SubqueryValue),
        Kind(Words.PgCore, "isPgEnum", value => value is EnumValue),
        Kind(Words.PgCore, "isPgSchema", value => value is NamedSchemaValue),
        Kind(Words.PgCore, "isPgSequence", value => value is SequenceValue),
        Kind(Words.PgCore, "isPgView", value => value is ViewValue { Builder.IsMaterialized: false }),
        Kind(Words.PgCore, "isPgMaterializedView", value => value is ViewValue { Builder.IsMaterialized: true }),
        Of(Words.PgCore, "uniqueKeyName", UniqueKeyName),
        Of(Words.PgCore, "makePgArray", PgArray),
        Of(Words.PgCore, "pgTableWithSchema", call => WithSchema(call, 3, (schema, given) => TableWords.MakeTable(given, schema, null, NameCasing.AsWritten))),
        Of(Words.PgCore, "pgEnumWithSchema", call => WithSchema(call, 2, (schema, given) => TypeWords.MakeEnum(given, schema))),
        Of(Words.PgCore, "pgEnumObjectWithSchema", call => WithSchema(call, 2, (schema, given) => TypeWords.MakeEnum(given, schema))),
        Of(Words.PgCore, "pgSequenceWithSchema", call => WithSchema(call, 2, (schema, given) => TypeWords.MakeSequence(given, schema))),
        Of(Words.PgCore, "pgViewWithSchema", call => WithSchema(call, 2, (schema, given) => TypeWords.MakeView(given, schema, isMaterialized: false, NameCasing.AsWritten))),
        Of(Words.PgCore, "pgMaterializedViewWithSchema", call => WithSchema(call, 2, (schema, given) => TypeWords.MakeView(given, schema, isMaterialized: true, NameCasing.AsWritten))),
    ];

    private static Word Of(string module, string name, NativeCode code) => new(name, module, new NativeValue(name, call => call[0] is UnknownValue ? call[0] : code(call)));

    private static Word Kind(string module, string name, Func<Value, bool> isKind) => Of(module, name, call => Value.Of(isKind(call[0])));

    private static UnknownValue NoTable(Invocation call) => call.Error(0, DiagnosticCatalogue.WrongKind, "What " + call.Name + "() takes", "a table", call[0].Description);

    private static ObjectValue Operators(params string[] names)
    {
        var operators = new ObjectValue();
        foreach (var name in names)
            operators.Set(name, Words.Find(name)!.Value);
        return operators;
    }

    private static Value UniqueKeyName(Invocation call)
    {
        if (call[0] is not TableValue table)
            return NoTable(call);
        return call[1] is ArrayValue { Items: var columns } && columns.TrueForAll(column => column is StringValue)
            ? new StringValue(table.Name + "_" + string.Join("_", columns.Cast<StringValue>().Select(column => column.Value)) + "_unique")
            : LibraryObject.RunTime(call);
    }

    /// <summary>A list may stand in itself many times over, so its text is paid for before it is written.</summary>
    private static Value PgArray(Invocation call)
    {
        if (ValueParts.Measure(call[0], Limits.StringLength) is not var (items, characters))
            return new UnknownValue(new Cause(DiagnosticCatalogue.TooDeep, call.Origin, ValueParts.Depth));
        if (call.Evaluator.RefuseText(characters, call.Origin) is { } refused)
            return refused;
        if (!call.Evaluator.Spend(items, call.Origin))
            return new UnknownValue(Cause.Told);
        return ArrayText(call[0]) is { } text ? new StringValue(text) : LibraryObject.RunTime(call);
    }

    private static string? ArrayText(Value value)
    {
        if (value is not ArrayValue array)
            return null;
        var items = array.Items.Select(item => item switch
        {
            ArrayValue => ArrayText(item),
            StringValue text => "\"" + text.Value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"",
            Primitive primitive => primitive.ToText(),
            _ => null,
        }).ToList();
        return items.Contains(null) ? null : "{" + string.Join(",", items) + "}";
    }

    /// <summary>Calls the function of a schema that an argument names; the arguments after it move up.</summary>
    private static Value WithSchema(Invocation call, int position, Func<NamedSchemaValue?, Invocation, Value> make)
    {
        var name = (call[position] as StringValue)?.Value;
        if (name is null && !call[position].IsNullish)
            return call.Error(position, DiagnosticCatalogue.WrongKind, "The schema of " + call.Name + "()", "a string", call[position].Description);
        var schema = name is null or Model.QualifiedName.PublicSchema ? null : new NamedSchemaValue(name, NameCasing.AsWritten, call.Origin);
        Value[] arguments = [.. call.Arguments.Where((_, index) => index != position)];
        return make(schema, new Invocation(call.Evaluator, call.Name, call.Receiver, arguments, null, call.Origin));
    }
}

using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using LinqToDB;
using LinqToDB.Mapping;
using NpgsqlTypes;
using Wit.Sdk.Connections;
using Wit.Sdk.Definitions;

namespace Wit.Sdk.Linq;

/// <summary>The mappings that linq2db's provider lacks: the labels of enums as literals, arrays of instants and JSON, and networks.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal static class LinqMapping
{
    /// <summary>Creates the mapping.</summary>
    /// <param name="services">The services of the database.</param>
    /// <param name="provider">The provider's mapping.</param>
    /// <param name="marked">The row types of tables whose rows are marked as deleted.</param>
    public static MappingSchema Create(DatabaseServices services, MappingSchema provider, out IReadOnlySet<Type> marked)
    {
        var schema = new MappingSchema(provider);
        if (services.Json is { } json)
            schema.AddMetadataReader(new JsonMetadata(json));
        var definition = services.Definition;
        foreach (var definedEnum in definition.Enums)
            AddEnum(schema, definedEnum);

        marked = AddFilters(schema, definition);

        // Where a server has standard_conforming_strings off, a backslash in a plain literal begins an escape, and a value could end its literal.
        schema.SetValueToSqlConverter(typeof(string), static (sql, _, value) => Text(sql, (string)value));

        // It reads arrays as Npgsql's default type, which for timestamptz is DateTime in UTC.
        schema.SetConvertExpression<Array, DateTimeOffset[]>(instants => Instants(instants));

        // So for cidr.
#pragma warning disable CS0618 // Npgsql 10 calls NpgsqlCidr obsolete in favour of IPNetwork; it is the type of cidr in the contract of the generated rows (docs/schema.md).
        schema.SetConvertExpression<IPNetwork, NpgsqlCidr>(network => Cidr(network));
        schema.SetConvertExpression<Array, NpgsqlCidr[]>(networks => networks as NpgsqlCidr[] ?? Array.ConvertAll((IPNetwork[])networks, Cidr));
#pragma warning restore CS0618

        // JSON comes as text; a converter of the column is asked for values, and not for those of an array.
        schema.SetConvertExpression<Array, JsonElement[]>(documents => documents as JsonElement[] ?? Array.ConvertAll((string[])documents, Json));
        return schema;
    }

    /// <summary>linq2db sends an enum in a variable as a parameter, which Npgsql maps, but writes a constant one into the SQL: as its number, unless mapped.</summary>
    private static void AddEnum(MappingSchema schema, EnumDefinition definition)
    {
        var literals = definition.Type.GetFields(BindingFlags.Public | BindingFlags.Static).ToFrozenDictionary(
            static field => field.GetValue(null)!,
            field => Literal(field.GetCustomAttribute<PgNameAttribute>()?.PgName ?? field.Name, definition.SqlName));
        schema.SetValueToSqlConverter(definition.Type, (sql, _, value) => sql.Append(literals[value]));
    }

    /// <summary>Queries skip deleted rows, also where an association leads to them.</summary>
    private static FrozenSet<Type> AddFilters(MappingSchema schema, DatabaseDefinition definition)
    {
        var filters = definition.Tables.Where(static table => table.SoftDelete is not null).Select(LiveRows).ToList();
        if (filters.Count == 0)
            return FrozenSet<Type>.Empty;
        var mapping = new FluentMappingBuilder(schema);
        foreach (var filter in filters)
            mapping.HasAttribute(filter.Parameters[0].Type, new QueryFilterAttribute { FilterLambda = filter });
        mapping.Build();
        return filters.Select(static filter => filter.Parameters[0].Type).ToFrozenSet();
    }

    /// <summary>The condition that a row is not deleted, as linq2db takes it: a function of a row and of its context.</summary>
    private static LambdaExpression LiveRows(TableDefinition table)
    {
        var row = Expression.Parameter(table.SoftDelete!.Row, "row");
        var deleted = Expression.Property(row, table.Columns[table.OrdinalOf(table.SoftDelete.Column)].PropertyName);
        var type = typeof(Func<,,>).MakeGenericType(row.Type, typeof(IDataContext), typeof(bool));
        return Expression.Lambda(type, Expression.Equal(deleted, Expression.Constant(null, deleted.Type)), row, Expression.Parameter(typeof(IDataContext), "context"));
    }

    private static void Text(StringBuilder sql, string value)
    {
        var hasEscapes = value.Contains('\\', StringComparison.Ordinal);
        var text = value.Replace("'", "''", StringComparison.Ordinal);
        sql.Append(hasEscapes ? "E'" : "'").Append(hasEscapes ? text.Replace(@"\", @"\\", StringComparison.Ordinal) : text).Append('\'');
    }

    private static DateTimeOffset[] Instants(Array instants) =>
        instants as DateTimeOffset[] ?? Array.ConvertAll((DateTime[])instants, static instant => new DateTimeOffset(instant));

#pragma warning disable CS0618 // As above.
    private static NpgsqlCidr Cidr(IPNetwork network) => new(network.BaseAddress, (byte)network.PrefixLength);
#pragma warning restore CS0618

    private static JsonElement Json(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        return parsed.RootElement.Clone();
    }

    private static string Literal(string label, string type)
    {
        var sql = new StringBuilder();
        Text(sql, label);
        return sql.Append("::").Append(type).ToString();
    }
}

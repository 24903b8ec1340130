#pragma warning disable CS0618 // Npgsql 10 deprecates NpgsqlCidr in favour of IPNetwork; it is the type of cidr columns in generated rows.
using System.Collections;
using System.Net;
using System.Net.NetworkInformation;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using NpgsqlTypes;
using Wit.Sdk.Generated;

namespace Wit.Sdk.AspNetCore.OpenApi;

/// <summary>Describes the types whose JSON a converter of Wit.Sdk writes, of which the exporter of schemas knows nothing.</summary>
internal sealed class ColumnSchemaTransformer : IOpenApiSchemaTransformer
{
    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (OptionalType.ValueOf(type) is { } value)
            Take(schema, await DescribeAsync(value, context, cancellationToken).ConfigureAwait(false), isNullable: IsNullable(value, context.JsonPropertyInfo));
        else if (Known(type) is { } known)
            Take(schema, known, isNullable: schema.Type?.HasFlag(JsonSchemaType.Null) == true || Nullable.GetUnderlyingType(type) is not null);
    }

    private static async Task<OpenApiSchema> DescribeAsync(Type type, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken) =>
        Known(type) ?? await context.GetOrCreateSchemaAsync(Nullable.GetUnderlyingType(type) ?? type, null, cancellationToken).ConfigureAwait(false);

    /// <summary>The schema of a type that has a form of its own in JSON; null for every other type.</summary>
    private static OpenApiSchema? Known(Type type)
    {
        var given = Nullable.GetUnderlyingType(type) ?? type;
        if (given == typeof(PageToken) || IsText(given))
            return new OpenApiSchema { Type = JsonSchemaType.String, Format = Format(given) };
        if (!given.IsArray)
            return null;
        var element = given.GetElementType()!;
        var items = Known(element);
        return items is null ? null : new OpenApiSchema { Type = JsonSchemaType.Array, Items = items };
    }

    private static bool IsText(Type type) =>
        type == typeof(IPAddress) || type == typeof(PhysicalAddress) || type == typeof(BitArray) || type == typeof(NpgsqlCidr) || type == typeof(NpgsqlInet);

    private static string? Format(Type type) => type == typeof(IPAddress) ? "ip" : type == typeof(NpgsqlCidr) ? "cidr" : type == typeof(PhysicalAddress) ? "mac" : null;

    /// <summary>Whether a property takes null. The converter of a generated property decides it, since <c>string</c> and <c>string?</c> are the same type at run time.</summary>
    private static bool IsNullable(Type value, JsonPropertyInfo? property)
    {
        if (value.IsValueType)
            return Nullable.GetUnderlyingType(value) is not null;
        var converter = property?.AttributeProvider?.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: true).OfType<JsonConverterAttribute>().FirstOrDefault()?.ConverterType;
        return !(converter is { IsGenericType: true } && converter.GetGenericTypeDefinition() == typeof(NotNullOptionalJsonConverter<>));
    }

    /// <summary>Makes a schema what another is.</summary>
    private static void Take(OpenApiSchema schema, OpenApiSchema from, bool isNullable)
    {
        schema.Type = from.Type is { } type ? isNullable ? type | JsonSchemaType.Null : type & ~JsonSchemaType.Null : null;
        schema.Format = from.Format;
        schema.Pattern = from.Pattern;
        schema.Items = from.Items;
        schema.Properties = from.Properties;
        schema.Required = from.Required;
        schema.AdditionalProperties = from.AdditionalProperties;
        schema.AnyOf = from.AnyOf;
        schema.OneOf = from.OneOf;
        schema.AllOf = from.AllOf;
        schema.Enum = isNullable && from.Enum is { Count: > 0 } labels && labels.All(static label => label is not null) ? [.. labels, null!] : from.Enum;
        schema.Metadata?.Remove("x-schema-id");
    }
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using LinqToDB.Mapping;
using LinqToDB.Metadata;
using Wit.Sdk.Generated;

namespace Wit.Sdk.Linq;

/// <summary>The converters of JSON columns with the options of the database object, in place of those that the attributes of rows name.</summary>
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
internal sealed class JsonMetadata(JsonSerializerOptions json) : IMetadataReader
{
    /// <inheritdoc/>
    public MappingAttribute[] GetAttributes(Type type) => [];

    /// <inheritdoc/>
    public MappingAttribute[] GetAttributes(Type type, MemberInfo memberInfo) =>
        memberInfo.GetCustomAttribute<ValueConverterAttribute>()?.ConverterType is { IsGenericType: true } converter && converter.GetGenericTypeDefinition() == typeof(JsonColumnConverter<>)
            ? [new ValueConverterAttribute { ValueConverter = (IValueConverter)Activator.CreateInstance(converter, json)! }]
            : [];

    /// <inheritdoc/>
    public MemberInfo[] GetDynamicColumns(Type type) => [];

    /// <summary>linq2db keeps translated queries by it: two database objects may have different options.</summary>
    /// <inheritdoc/>
    public string GetObjectID() => string.Create(CultureInfo.InvariantCulture, $".{nameof(JsonMetadata)}.{RuntimeHelpers.GetHashCode(json)}.");
}

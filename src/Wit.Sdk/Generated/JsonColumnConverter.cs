using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LinqToDB.Mapping;
using Wit.Sdk.Json;
using Wit.Sdk.Linq;

namespace Wit.Sdk.Generated;

/// <summary>Reads and writes a <c>json</c> or <c>jsonb</c> column in LINQ queries as helpers do.</summary>
/// <typeparam name="T">The C# type, also <see cref="JsonElement"/>.</typeparam>
/// <param name="json">The options; null is the web defaults.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[RequiresUnreferencedCode(LinqRequirement.Message)]
[RequiresDynamicCode(LinqRequirement.Message)]
public sealed class JsonColumnConverter<T>(JsonSerializerOptions? json) : ValueConverter<T, string>(
    value => JsonColumns.Write(value, json), text => JsonColumns.Parse<T>(text, json), handlesNulls: false)
{
    /// <summary>Reads and writes by the web defaults.</summary>
    public JsonColumnConverter()
        : this(null)
    {
    }
}

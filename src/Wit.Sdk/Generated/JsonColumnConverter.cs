using System.ComponentModel;
using LinqToDB.Mapping;

namespace Wit.Sdk.Generated;

/// <summary>Reads and writes a <c>json</c> or <c>jsonb</c> column in LINQ queries as helpers do.</summary>
/// <typeparam name="T">The C# type, also <see cref="System.Text.Json.JsonElement"/>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonColumnConverter<T>() : ValueConverter<T, string>(
    static value => JsonColumn.Write(value), static json => JsonColumn.Parse<T>(json), handlesNulls: false);

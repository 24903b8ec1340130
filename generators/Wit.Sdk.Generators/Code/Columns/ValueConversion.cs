namespace Wit.Sdk.Generators.Code.Columns;

/// <summary>The conversions between a C# value and its parameter.</summary>
internal enum ValueConversion
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An instant with any offset, which Npgsql takes in UTC only.</summary>
    ToUniversalTime,

    /// <summary>A wall clock's time of any kind, which Npgsql takes without a zone only.</summary>
    WithoutKind,

    /// <summary>JSON by System.Text.Json.</summary>
    Json,
}

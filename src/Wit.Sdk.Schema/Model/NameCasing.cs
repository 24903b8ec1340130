namespace Wit.Sdk.Schema.Model;

/// <summary>Drizzle's <c>casing</c> option.</summary>
public enum NameCasing
{
    /// <summary>The key is the name.</summary>
    AsWritten,

    /// <summary><c>snake_case</c>.</summary>
    SnakeCase,

    /// <summary><c>camelCase</c>.</summary>
    CamelCase,
}

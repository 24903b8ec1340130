using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Projections;

/// <summary>A type with <c>[Projection&lt;TRow&gt;]</c>, without its places.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Containers">The declarations around and of the type, from the outside in.</param>
/// <param name="Type">The type.</param>
/// <param name="Row">The row type of the attribute.</param>
internal sealed record Projection(string Namespace, EquatableArray<string> Containers, TypeReference Type, TypeReference Row)
{
    /// <summary>The simple name.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The name of the file, without its ending.</summary>
    public string FileName { get; init; } = string.Empty;

    /// <summary>The nested type that reads a row.</summary>
    public string ReaderName { get; init; } = string.Empty;

    /// <summary>Whether the type and each type around it are partial.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the type, or one around it, has type parameters.</summary>
    public bool IsGeneric { get; init; }

    /// <summary>Whether no value of the type can be made.</summary>
    public bool IsAbstract { get; init; }
}

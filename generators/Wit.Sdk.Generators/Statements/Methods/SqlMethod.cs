using Wit.Sdk.Generators.Statements.Types;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>A method with <c>[Sql]</c>, without positions.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Containers">The types around it, the outermost first, as <c>partial class X</c>.</param>
/// <param name="Container">The name of the innermost.</param>
/// <param name="Name">The name.</param>
/// <param name="Sql">The text of the statement.</param>
/// <param name="ReturnType">The return type.</param>
/// <param name="Parameters">The parameters, without the token.</param>
internal sealed record SqlMethod(
    string Namespace, EquatableArray<string> Containers, string Container, string Name, string Sql, TypeReference ReturnType, EquatableArray<MethodParameter> Parameters)
{
    /// <summary>The fault of the method itself.</summary>
    public MethodFault Fault { get; init; }

    /// <summary>The modifiers as they are written, without <c>async</c>.</summary>
    public string Modifiers { get; init; } = string.Empty;

    /// <summary>The name of the token.</summary>
    public string Token { get; init; } = "cancellationToken";

    /// <summary>Whether the type has a <c>Session</c> that the compiler sees.</summary>
    public bool HasSession { get; init; }

    /// <summary>The base type that the compiler does not know; empty when there is none.</summary>
    public string UnknownBase { get; init; } = string.Empty;

    /// <summary>The name of the file, without its ending.</summary>
    public string FileName { get; init; } = string.Empty;

    /// <summary>The name of the nested type with its text and its reader.</summary>
    public string StatementName { get; init; } = string.Empty;
}

using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>A method of the class over the SQL files.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Name">The name, without <c>Async</c>.</param>
internal sealed record QueryCode(string Namespace, string ClassName, string Name)
{
    /// <summary>The comment above the statement.</summary>
    public EquatableArray<string> Documentation { get; init; }

    /// <summary>The parameters, without the token; those that may be left out come last.</summary>
    public EquatableArray<QueryParameter> Parameters { get; init; }

    /// <summary>The variants, by the sum of the bits of the parameters that are set.</summary>
    public EquatableArray<QueryVariant> Variants { get; init; }

    /// <summary>The return type.</summary>
    public string ReturnType { get; init; } = string.Empty;

    /// <summary>The method of the runtime that runs it.</summary>
    public string Runner { get; init; } = string.Empty;

    /// <summary>The type of a row; empty where none is read.</summary>
    public string RowType { get; init; } = string.Empty;

    /// <summary>The expression that reads a row.</summary>
    public string Read { get; init; } = string.Empty;

    /// <summary>The declaration of the row's record; empty where there is none.</summary>
    public string RowDeclaration { get; init; } = string.Empty;

    /// <summary>The type of the state.</summary>
    public string StateType { get; init; } = string.Empty;

    /// <summary>The state.</summary>
    public string State { get; init; } = string.Empty;
}

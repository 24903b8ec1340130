using Wit.Sdk.Generators.Statements.Methods;

namespace Wit.Sdk.Generators.Statements.Emit;

/// <summary>A method with everything that its body holds.</summary>
/// <param name="Method">The method, its types resolved.</param>
internal sealed record StatementCode(SqlMethod Method)
{
    /// <summary>The statement as it is sent; null where it has an error, so that only the error is reported and not a missing body.</summary>
    public string? Sql { get; init; }

    /// <summary>The method of the runtime that runs it.</summary>
    public string Runner { get; init; } = string.Empty;

    /// <summary>The type of a row; empty where none is read.</summary>
    public string RowType { get; init; } = string.Empty;

    /// <summary>The expression that reads a row.</summary>
    public string Read { get; init; } = string.Empty;

    /// <summary>The type of the state.</summary>
    public string StateType { get; init; } = string.Empty;

    /// <summary>The state.</summary>
    public string State { get; init; } = string.Empty;

    /// <summary>The statements that bind the parameters.</summary>
    public string Bind { get; init; } = string.Empty;

    /// <summary>The session.</summary>
    public string Session { get; init; } = "Session";
}

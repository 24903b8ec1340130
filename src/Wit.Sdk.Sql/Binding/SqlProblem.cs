using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Sql.Binding;

/// <summary>An error or a warning of a statement that could be parsed.</summary>
/// <param name="Code">The code, <c>WIT6002</c> and up.</param>
/// <param name="SqlState">The code of PostgreSQL's error; empty for what only we report.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Message">The problem.</param>
/// <param name="Help">The cure; empty when the message says it.</param>
public sealed record SqlProblem(string Code, string SqlState, TextSpan Span, string Message, string Help)
{
    /// <summary>Whether the statement is valid nevertheless.</summary>
    public bool IsWarning { get; init; }

    /// <summary>Whether a server prepares the statement nevertheless, and refuses to execute it.</summary>
    public bool IsOfExecution { get; init; }
}

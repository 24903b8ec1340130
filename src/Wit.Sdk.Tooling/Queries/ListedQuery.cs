namespace Wit.Sdk.Tooling.Queries;

/// <summary>A statement of a query file.</summary>
/// <param name="Name">The name of its annotation, with the parameters that are set behind it where lines depend on them; empty without an annotation.</param>
/// <param name="Command">The command of its annotation, such as <c>:many</c>; empty without one.</param>
/// <param name="File">The file, as messages show it.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Sql">The SQL as it is sent.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Columns">The columns in order.</param>
public sealed record ListedQuery(
    string Name, string Command, string File, int Line, string Sql, IReadOnlyList<ListedParameter> Parameters, IReadOnlyList<ListedColumn> Columns);

/// <summary>A parameter.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type as <c>format_type</c> spells it.</param>
/// <param name="IsNullable">Whether NULL may be given.</param>
/// <param name="Clr">The C# type.</param>
public sealed record ListedParameter(string Name, string Type, bool IsNullable, string Clr);

/// <summary>A column, or a table's columns under one name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type as <c>format_type</c> spells it.</param>
/// <param name="IsNullable">Whether a row may have NULL in it.</param>
/// <param name="Clr">The C# type.</param>
public sealed record ListedColumn(string Name, string Type, bool IsNullable, string Clr)
{
    /// <summary>The columns of <c>sqlc.embed</c>; empty for all others.</summary>
    public IReadOnlyList<ListedColumn> Columns { get; init; } = [];
}

/// <summary>An error or a warning in a query file.</summary>
/// <param name="File">The file, as messages show it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Code">The code.</param>
/// <param name="Message">The problem, and the cure.</param>
/// <param name="IsWarning">Whether it is a warning.</param>
public sealed record QueryProblem(string File, int Line, int Column, string Code, string Message, bool IsWarning)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column}): {(IsWarning ? "warning" : "error")} {Code}: {Message}");
}

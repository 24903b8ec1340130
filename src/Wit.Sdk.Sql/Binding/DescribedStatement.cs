using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Binding;

/// <summary>The parameters and columns of a statement.</summary>
/// <param name="Parameters">The parameters by number.</param>
/// <param name="Columns">The columns; none for a statement that returns nothing.</param>
/// <param name="Problems">Errors and warnings; after an error, nothing else is reliable.</param>
public sealed record DescribedStatement(IReadOnlyList<DescribedParameter> Parameters, IReadOnlyList<DescribedColumn> Columns, IReadOnlyList<SqlProblem> Problems)
{
    /// <summary>Whether it always returns exactly one row.</summary>
    public bool HasOneRow { get; init; }

    /// <summary>Whether a server would prepare the statement: parameters and columns are known.</summary>
    public bool IsDescribed => Problems.All(problem => problem.IsWarning || problem.IsOfExecution);

    /// <summary>Whether the statement has an error.</summary>
    public bool HasError => Problems.Any(problem => !problem.IsWarning);
}

/// <summary>A parameter.</summary>
/// <param name="Number">The number, from 1.</param>
/// <param name="Name">The name of <c>@name</c>; for one by number, that of the column it is compared with or stored in, or empty.</param>
/// <param name="Type">The type.</param>
/// <param name="TypeName">The type as <c>format_type</c> spells it.</param>
/// <param name="IsNullable">Whether the value is stored, and only in columns that take NULL.</param>
public sealed record DescribedParameter(int Number, string Name, SqlType Type, string TypeName, bool IsNullable)
{
    /// <summary>Whether it stands in the text by its name.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Where it is first used.</summary>
    public TextSpan Span { get; init; }
}

/// <summary>A column of the result.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type.</param>
/// <param name="TypeName">The type as <c>format_type</c> spells it, modifiers included. As in what a server says of a result, a domain is the type that it is over.</param>
/// <param name="IsNullable">Whether a row may have NULL in it.</param>
public sealed record DescribedColumn(string Name, SqlType Type, string TypeName, bool IsNullable)
{
    /// <summary>The position of the star that it comes from, in the text; -1 for all others.</summary>
    public int Star { get; init; } = -1;

    /// <summary>The relation that it is a column of; null for all other values.</summary>
    public CatalogRelation? Relation { get; init; }

    /// <summary>Its value in the select list, or the star; empty where there is none, as of set operations.</summary>
    public TextSpan Span { get; init; }
}

namespace Wit.Sdk.Sql.Catalog;

/// <summary>A function, an aggregate or a window function.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind: function, aggregate, window function or procedure.</param>
/// <param name="Arguments">The types of the input arguments.</param>
/// <param name="Result">The type of the result.</param>
public sealed record CatalogFunction(string Schema, string Name, CatalogFunctionKind Kind, IReadOnlyList<SqlType> Arguments, SqlType Result)
{
    /// <summary>Whether the result is NULL when an argument is.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether it returns a set of rows.</summary>
    public bool ReturnsSet { get; init; }

    /// <summary>Whether the last argument takes any number of values.</summary>
    public bool IsVariadic { get; init; }

    /// <summary>The number of the last arguments that have defaults.</summary>
    public int Defaults { get; init; }

    /// <summary>The number of direct arguments of an ordered-set aggregate; -1 when any number is taken.</summary>
    public int DirectArguments { get; init; }

    /// <summary>The names of the arguments, empty where there is none; an empty list when no argument is named.</summary>
    public IReadOnlyList<string> ArgumentNames { get; init; } = [];

    /// <summary>The columns of OUT, INOUT and TABLE arguments.</summary>
    public IReadOnlyList<SqlField> Columns { get; init; } = [];

    /// <summary>Whether a call never returns NULL for arguments that are not NULL.</summary>
    public bool IsTotal { get; init; }
}

using Wit.Sdk.Sql.Binding;

namespace Wit.Sdk.Generators.Statements.Results;

/// <summary>A column of a result while its place in C# is sought.</summary>
/// <param name="ordinal">Its ordinal.</param>
/// <param name="column">The column.</param>
internal sealed class ResultColumn(int ordinal, DescribedColumn column)
{
    public int Ordinal => ordinal;

    public DescribedColumn Column => column;

    /// <summary>Whether a value in C# takes it.</summary>
    public bool IsTaken { get; set; }

    /// <summary>Whether a star is written out with a cast to text for it, since Npgsql does not read its type.</summary>
    public bool IsReadAsText { get; set; }
}

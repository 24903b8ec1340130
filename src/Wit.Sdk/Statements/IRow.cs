using Npgsql;

namespace Wit.Sdk.Statements;

/// <summary>A row type that reads itself by ordinal.</summary>
/// <typeparam name="TSelf">The row type.</typeparam>
public interface IRow<TSelf>
    where TSelf : class, IRow<TSelf>
{
    /// <summary>Reads the current row. Its columns come in the order of the table's select list.</summary>
    /// <param name="reader">A reader that stands on a row.</param>
    /// <param name="startOrdinal">The ordinal of the row's first column; after those of other tables in a join.</param>
    static abstract TSelf Read(NpgsqlDataReader reader, int startOrdinal);

    /// <summary>Tries the columns of a row that could not be read, so that the error names the column.</summary>
    /// <param name="check">Tries one after the other, in the order of the table.</param>
    static virtual void Check(RowCheck check)
    {
    }

    /// <summary>The value of a column in a row that was read: where the next page begins.</summary>
    /// <param name="row">The row.</param>
    /// <param name="ordinal">The ordinal of the column.</param>
    static virtual object? ValueOf(TSelf row, int ordinal) =>
        throw new NotSupportedException($"The row type \"{typeof(TSelf)}\" has no values by ordinal: implement IRow.ValueOf to read its rows page by page.");
}

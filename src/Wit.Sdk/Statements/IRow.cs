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
}

using System.ComponentModel;
using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Generated.Sql;

/// <summary>Reads the rows of one statement. A struct, so that each statement gets code of its own and costs no object.</summary>
/// <typeparam name="T">The C# type of a row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowReader<T>
{
    /// <summary>Reads the current row.</summary>
    /// <param name="reader">A reader that stands on a row.</param>
    static abstract T Read(NpgsqlDataReader reader);

    /// <summary>Tries the columns of a row that could not be read, where they are those of a table.</summary>
    /// <param name="check">Tries one after the other.</param>
    static virtual void Check(RowCheck check)
    {
    }
}

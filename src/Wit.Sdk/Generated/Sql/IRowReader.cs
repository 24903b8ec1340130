using System.ComponentModel;
using Npgsql;

namespace Wit.Sdk.Generated.Sql;

/// <summary>Reads the rows of one statement. A struct, so that each statement gets code of its own and costs no object.</summary>
/// <typeparam name="T">The C# type of a row.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRowReader<T>
{
    /// <summary>Reads the current row.</summary>
    /// <param name="reader">A reader that stands on a row.</param>
    static abstract T Read(NpgsqlDataReader reader);
}

using Wit.Sdk;
using Wit.Sdk.Definitions;

namespace Wit.Data.Errors;

/// <summary>The error of a model's statement that found nothing to work on, in the words of the generated helpers.</summary>
internal static class MissingRow
{
    /// <summary>No row, or only a deleted one, has the given primary key.</summary>
    public static RowNotFoundException ById(TableDefinition table) => new($"no row of \"{table}\" has the given key (\"id\")", table.ToString(), ["id"]);
}

using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code.Relations;

/// <summary>A relation whose two sides are known, with all that the code of the one table needs of the other.</summary>
/// <param name="Name">The key in the TypeScript object, or what the rows behind a join table are called.</param>
/// <param name="Kind">How they hang together.</param>
/// <param name="Target">The names of the other table.</param>
/// <param name="Columns">The database names of this table's columns.</param>
/// <param name="TargetColumns">The database names of the other table's columns.</param>
/// <param name="TargetKeys">The other table's columns as C#.</param>
/// <param name="Through">The table between the two; null where they meet.</param>
internal sealed record RelationInput(
    string Name,
    RelationLoad Kind,
    TableNames Target,
    EquatableArray<string> Columns,
    EquatableArray<string> TargetColumns,
    EquatableArray<RelationKey> TargetKeys,
    RelationJoin? Through);

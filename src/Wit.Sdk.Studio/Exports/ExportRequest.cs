using Wit.Sdk.Schema.Model;
using Wit.Sdk.Studio.Queries;

namespace Wit.Sdk.Studio.Exports;

/// <summary>Asks for all rows of a filter as a file.</summary>
/// <param name="Table">The table or view.</param>
/// <param name="Format">The form of the file.</param>
/// <param name="Filter">Groups of conditions: all of one group hold, of any group.</param>
/// <param name="Sort">The order; the key comes after it.</param>
/// <param name="Columns">The columns, in their order; null for all.</param>
internal sealed record ExportRequest(
    QualifiedName Table,
    ExportFormat Format,
    IReadOnlyList<IReadOnlyList<FilterCondition>>? Filter = null,
    IReadOnlyList<SortColumn>? Sort = null,
    IReadOnlyList<string>? Columns = null);

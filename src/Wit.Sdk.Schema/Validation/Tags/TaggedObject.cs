using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;

namespace Wit.Sdk.Schema.Validation.Tags;

/// <summary>The object that a tag stands on.</summary>
/// <param name="Model">The whole.</param>
/// <param name="Table">The table; null when the tag is an enum's.</param>
/// <param name="Column">The column of the table; null when the tag is the table's own.</param>
internal sealed record TaggedObject(SchemaModel Model, Table? Table, Column? Column);

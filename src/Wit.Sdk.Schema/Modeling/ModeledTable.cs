using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>A table of the model, without what others say of it.</summary>
/// <param name="Declaration">The first name that it is the value of; null for a table that has none.</param>
/// <param name="Table">The table.</param>
/// <param name="Memory">The part that can be remembered; null if it depends on more than names.</param>
internal sealed record ModeledTable(Reading? Declaration, Table Table, TableMemory? Memory);

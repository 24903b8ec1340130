using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Modeling.Exports;

/// <summary>A table that an entry file exports: evaluated now, or remembered.</summary>
/// <param name="Declaration">The first name that it is the value of; null for a table that has none.</param>
/// <param name="Made">The evaluated table; null when it is remembered.</param>
/// <param name="Remembered">The result of an earlier compilation; null if it was evaluated.</param>
internal sealed record ExportedTable(Reading? Declaration, Exported<TableValue>? Made, TableMemory? Remembered);

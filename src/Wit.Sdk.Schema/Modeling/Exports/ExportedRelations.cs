using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Tracking;

namespace Wit.Sdk.Schema.Modeling.Exports;

/// <summary>Relations that an entry file exports: evaluated now, or remembered.</summary>
/// <param name="Declaration">The name that they are the value of.</param>
/// <param name="Made">The evaluated relations; null when they are remembered.</param>
/// <param name="Remembered">The result of an earlier compilation; null if they were evaluated.</param>
internal sealed record ExportedRelations(Reading? Declaration, RelationsValue? Made, RelationsMemory? Remembered);

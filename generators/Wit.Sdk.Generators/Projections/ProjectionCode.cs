using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Projections;

/// <summary>A projection with everything that its code holds.</summary>
/// <param name="Projection">The projection.</param>
/// <param name="Row">The row type, fully qualified.</param>
/// <param name="Columns">The typed column of each parameter; none after a problem.</param>
/// <param name="Reads">The expression that reads each parameter.</param>
internal sealed record ProjectionCode(Projection Projection, string Row, EquatableArray<string> Columns, EquatableArray<string> Reads)
{
    /// <summary>Whether an error was found, so that only this is reported and not a missing member.</summary>
    public bool IsBroken => Columns.IsEmpty;
}

namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>A rectangle, in pixels from the top left.</summary>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public readonly record struct DiagramBox(double X, double Y, double Width, double Height)
{
    /// <summary>Its right side.</summary>
    public double Right => X + Width;

    /// <summary>Its bottom.</summary>
    public double Bottom => Y + Height;
}

namespace Wit.Sdk.Tooling.Diagrams;

/// <summary>A point, in pixels from the top left.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
public readonly record struct DiagramPoint(double X, double Y);

using Wit.Sdk.Generators.Statements.Methods;

namespace Wit.Sdk.Generators.Projections;

/// <summary>A projection with its places, which move with each edit above it.</summary>
/// <param name="Projection">The projection.</param>
/// <param name="Places">Its places.</param>
internal sealed record ProjectionInput(Projection Projection, SqlPlaces Places);

namespace Wit.Sdk.Generators.Statements.Methods;

/// <summary>A method with its places, which move with each edit above it.</summary>
/// <param name="Method">The method.</param>
/// <param name="Places">Its places.</param>
internal sealed record SqlMethodInput(SqlMethod Method, SqlPlaces Places);

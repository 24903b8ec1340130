namespace Wit.Sdk.Tooling.Carrying;

/// <summary>A statement that builds an object which Drizzle has no words for.</summary>
/// <param name="Stage">When it is applied.</param>
/// <param name="Sql">The SQL, without the closing semicolon.</param>
public sealed record CarriedStatement(CarriedStage Stage, string Sql);

namespace Wit.Sdk.Schema.Model.Constraints;

/// <summary>A check constraint.</summary>
public sealed record CheckConstraint(string Name, string Expression);

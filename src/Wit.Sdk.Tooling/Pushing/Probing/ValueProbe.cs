namespace Wit.Sdk.Tooling.Pushing.Probing;

/// <summary>Looks for values that can't be converted.</summary>
/// <param name="Quick">Counts the values, or fails at the first that can't be converted.</param>
/// <param name="Counting">Counts the values one by one, which takes longer.</param>
/// <param name="Problem">The problem.</param>
/// <param name="Cure">The cure.</param>
internal sealed record ValueProbe(string Quick, string Counting, string Problem, string Cure);

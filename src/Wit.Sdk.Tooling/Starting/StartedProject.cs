namespace Wit.Sdk.Tooling.Starting;

/// <summary>The result of <see cref="StartProject"/>.</summary>
/// <param name="Written">The files that were written or extended.</param>
/// <param name="Kept">The files that existed and were left as they are.</param>
/// <param name="MissingPaths">The <c>paths</c> that the existing tsconfig.json needs for editors to find the types; null when it needs none.</param>
public sealed record StartedProject(IReadOnlyList<string> Written, IReadOnlyList<string> Kept, string? MissingPaths);

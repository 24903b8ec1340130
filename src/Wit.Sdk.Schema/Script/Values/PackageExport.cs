namespace Wit.Sdk.Schema.Script.Values;

/// <summary>A package's export, which is known by its name alone.</summary>
/// <param name="Specifier">The package, or a path in it.</param>
/// <param name="Name">The name there.</param>
internal sealed record PackageExport(string Specifier, string Name);

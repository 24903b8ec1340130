using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema;

/// <summary>What an import that is no relative path can mean: an entry of <c>paths</c> in a <c>tsconfig.json</c>, or a package of the workspace.</summary>
/// <param name="Pattern">The import, with at most one <c>*</c>: <c>@/*</c>, <c>@app/models</c>.</param>
/// <param name="Targets">The files that it means, in the form of <see cref="Text.SourceFile.Path"/>, with or without extension; a <c>*</c> stands for what the pattern's stands for.</param>
public sealed record PathAlias(string Pattern, EquatableArray<string> Targets);

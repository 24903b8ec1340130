using Wit.Sdk.Tooling.Migrations;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>The user's decisions about a push.</summary>
/// <param name="Answers">Renames, consents and values for existing rows.</param>
/// <param name="Kept">Objects that stay although the schema does not have them.</param>
public sealed record PushChoices(Answers Answers, IReadOnlyList<AllowedDrop> Kept);

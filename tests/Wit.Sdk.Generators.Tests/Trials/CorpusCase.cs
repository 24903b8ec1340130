using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Tests.Trials;

/// <summary>A case of the corpus.</summary>
/// <param name="Name">Its path.</param>
/// <param name="Model">What it means.</param>
internal sealed record CorpusCase(string Name, SchemaModel Model)
{
    /// <summary>Where its code stands.</summary>
    public string Namespace { get; init; } = string.Empty;

    /// <summary>The name of its database class, which names the class of its <c>Add...</c> method: those of all databases stand in one namespace.</summary>
    public string Database => Namespace[(Namespace.LastIndexOf('.') + 1)..] + "Db";
}

using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code;

/// <summary>A thing whose C# name is not the one that it would have alone.</summary>
/// <param name="Key">The object that it is made from.</param>
/// <param name="What">The kind of object, for a message.</param>
/// <param name="Name">Its C# name.</param>
/// <param name="Wanted">The name that it would have.</param>
/// <param name="Owner">The owner of that name.</param>
/// <param name="Cure">How to choose another one.</param>
internal sealed record TakenName(ObjectKey Key, string What, string Name, string Wanted, string Owner, string Cure)
{
    /// <summary>The description of the problem.</summary>
    /// <param name="find">Finds the place of a key.</param>
    public Diagnostic ToDiagnostic(Func<ObjectKey, Schema.Text.SourceLocation?> find) =>
        Diagnostic.Create(DiagnosticCatalogue.NameTaken, find(Key), What, Name, Wanted, Owner, Cure);
}

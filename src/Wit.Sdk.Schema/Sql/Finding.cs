using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Sql;

/// <summary>The cost or loss of a statement for those who use the database. An error among them is refused unless its consent is given.</summary>
/// <param name="Descriptor">The kind, one of WIT4020 and following.</param>
/// <param name="Change">The change that it is about.</param>
/// <param name="Arguments">The arguments of the descriptor's formats.</param>
public sealed record Finding(DiagnosticDescriptor Descriptor, Change Change, EquatableArray<string> Arguments)
{
    /// <summary>The consent that allows it; null if none is needed.</summary>
    public Consent? Consent { get; init; }

    /// <summary>The finding at the line of the schema that caused it: that of the object, or of the table or type that lost it.</summary>
    public Diagnostic Locate(SourceMap sources) => Locate(sources.Find);

    /// <summary>The same, for places that are not kept in a map.</summary>
    /// <param name="find">Returns the place of an object, or null if it has none.</param>
    public Diagnostic Locate(Func<ObjectKey, SourceLocation?> find) =>
        Diagnostic.Create(Descriptor, ChangeKeys.Of(Change).Select(find).FirstOrDefault(place => place is not null), [.. Arguments]);
}

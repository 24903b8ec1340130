using Wit.Sdk.Schema.Diff.Changes;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>A part of the schema that the server refused to build for the comparison.</summary>
/// <param name="Change">The change that builds it; null for a carried statement.</param>
/// <param name="What">Its effect, in words.</param>
/// <param name="Reason">SQLSTATE and message.</param>
internal sealed record RefusedPart(Change? Change, string What, string Reason);

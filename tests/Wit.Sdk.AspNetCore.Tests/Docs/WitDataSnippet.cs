using Wit.Data;

namespace Wit.Sdk.AspNetCore.Tests.Docs;

/// <summary>The names that fragments on the page of Wit.Data use without declaring them.</summary>
public abstract class WitDataSnippet
{
#pragma warning disable SA1300, IDE1006, CA1707, CA1708 // The names are those of local variables.
    protected static WitDb db => throw new NotSupportedException();

    protected static CancellationToken cancellationToken => default;

    protected static PageToken? token => null;

    protected static User octocat => throw new NotSupportedException();

    protected static User reviewer => throw new NotSupportedException();

    protected static Repository repo => throw new NotSupportedException();

    protected static Label bug => throw new NotSupportedException();

    protected static string head => throw new NotSupportedException();

    protected static string @base => throw new NotSupportedException();

    protected static string mergeSha => throw new NotSupportedException();
#pragma warning restore SA1300, IDE1006, CA1707, CA1708
}

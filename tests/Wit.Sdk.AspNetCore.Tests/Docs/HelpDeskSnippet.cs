using HelpDesk;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Wit.Sdk.LocalPostgres;

namespace Wit.Sdk.AspNetCore.Tests.Docs;

/// <summary>The names that fragments on the pages use without declaring them.</summary>
public abstract class HelpDeskSnippet
{
#pragma warning disable SA1300, IDE1006, CA1707, CA1708 // The names are those of local variables.
    protected static WitDb db => throw new NotSupportedException();

    protected static CancellationToken cancellationToken => default;

    protected static string connectionString => throw new NotSupportedException();

    protected static ILoggerFactory loggerFactory => throw new NotSupportedException();

    protected static WebApplicationBuilder builder => throw new NotSupportedException();

    protected static WebApplication app => throw new NotSupportedException();

    protected static LocalDatabase database => throw new NotSupportedException();

    protected static Customer customer => throw new NotSupportedException();

    protected static NewCustomer[] rows => throw new NotSupportedException();

    protected static Guid id => default;

    protected static Guid first => default;

    protected static Guid second => default;

    protected static PageToken? token => null;

    protected static string hash => throw new NotSupportedException();

    protected static byte[] key => throw new NotSupportedException();

    protected static Func<WitDb, Task> work => throw new NotSupportedException();
#pragma warning restore SA1300, IDE1006, CA1707, CA1708
}

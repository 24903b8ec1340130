using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Tooling.Pushing;

/// <summary>One statement of a push.</summary>
/// <param name="Sql">The SQL, without the closing semicolon.</param>
/// <param name="Comment">The effect, in words.</param>
/// <param name="IsTransactional">Whether it runs in the transaction of the others.</param>
public sealed record PushStatement(string Sql, string Comment, bool IsTransactional)
{
    /// <summary>The line of the schema that it comes from; null for what the schema no longer has.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>The strongest lock that it takes of a table that exists, such as <c>ACCESS EXCLUSIVE on public.users</c>; null for none.</summary>
    public string? Lock { get; init; }

    /// <summary>Whether PostgreSQL rewrites the table.</summary>
    public bool IsRewrite { get; init; }

    /// <summary>The number of rows that the table has, by the server's estimate where there are many; null where no row is read.</summary>
    public long? Rows { get; init; }
}

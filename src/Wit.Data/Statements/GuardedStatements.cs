using Wit.Sdk;

namespace Wit.Data.Statements;

/// <summary>Reads statements that may refuse what they are asked for.</summary>
internal static class GuardedStatements
{
    /// <summary>The row that a statement wrote; throws the exception of its refusal.</summary>
    /// <typeparam name="TRow">The row type.</typeparam>
    /// <param name="statement">The statement: its result is one row in every case, first the reason why it did nothing, or NULL, then the columns of the row that it wrote.</param>
    /// <param name="refuse">The exception for a refusal.</param>
    public static async Task<TRow> OrRefuseAsync<TRow>(this Task<(string? Refusal, TRow? Row)> statement, Func<string, WitException> refuse)
        where TRow : class
    {
        var (refusal, row) = await statement.ConfigureAwait(false);
        return refusal is null ? row! : throw refuse(refusal);
    }
}

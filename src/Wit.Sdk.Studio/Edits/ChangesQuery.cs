using Wit.Sdk.Studio.Queries;

namespace Wit.Sdk.Studio.Edits;

/// <summary>Shows changes in SQL, and saves them.</summary>
internal static class ChangesQuery
{
    private const int LongestStatement = 20_000;

    /// <summary>The statements, which are not run.</summary>
    public static PreviewAnswer Preview(StudioDatabase database, ChangesRequest request)
    {
        var shown = Require(database, request).Select(change => Show(database, change)).ToList();
        return new PreviewAnswer([.. shown.Select(it => it.Statement)], [.. shown.Select(it => it.Note)]);
    }

    /// <summary>Saves them, all or none.</summary>
    /// <exception cref="ChangeException">One of them can't be made.</exception>
    public static async Task<SavedAnswer> SaveAsync(StudioDatabase database, ChangesRequest request, CancellationToken cancellationToken)
    {
        var statements = Require(database, request).Select((change, i) => At(i, () => ChangeSql.Write(database, change))).ToList();
        return new SavedAnswer(await database.WriteAsync(statements, cancellationToken));
    }

    private static IReadOnlyList<RowChange> Require(StudioDatabase database, ChangesRequest request)
    {
        if (!database.IsWritable) throw new ReadOnlyException();
        if (request.Changes is not { Count: > 0 and <= ChangesRequest.MostChanges }) throw new BadRequestException($"A save has from 1 to {ChangesRequest.MostChanges} changes.");
        return request.Changes;
    }

    /// <summary>An incomplete change is shown as incomplete: it may still be in progress.</summary>
    private static (string Statement, string? Note) Show(StudioDatabase database, RowChange change)
    {
        try
        {
            return (Shorten(ChangeSql.Write(database, change, isShown: true).Text), ChangeSql.Note(database, change));
        }
        catch (BadRequestException exception)
        {
            return (string.Empty, exception.Message);
        }
    }

    private static T At<T>(int change, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (BadRequestException exception)
        {
            throw new BadChangeException(change, exception.Message);
        }
    }

    private static string Shorten(string statement) => statement.Length <= LongestStatement ? statement : statement[..LongestStatement] + " …";
}

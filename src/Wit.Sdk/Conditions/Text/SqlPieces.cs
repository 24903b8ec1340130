using System.Buffers;
using Wit.Sdk.Generated.Typed;

namespace Wit.Sdk.Conditions.Text;

/// <summary>
/// A statement, or a part of one, as pieces that are not joined yet. Each piece is a string that code or a definition keeps, so that statements of one shape consist of the same objects: they name
/// the text that was joined of them before.
/// </summary>
/// <param name="firstParameter">The number of the first parameter.</param>
/// <param name="rootAlias">The alias of the table whose rows are read; null if its columns are unqualified.</param>
internal sealed class SqlPieces(int firstParameter = 1, string? rootAlias = null) : IDisposable
{
    private const int FirstCapacity = 64;

    private string[] _pieces = ArrayPool<string>.Shared.Rent(FirstCapacity);
    private int _count;
    private List<(RelatedRows Rows, string Alias)>? _scopes;
    private int _aliases;

    /// <summary>The number that the next parameter gets.</summary>
    public int NextParameter { get; private set; } = firstParameter;

    public ReadOnlySpan<string> Written => _pieces.AsSpan(0, _count);

    /// <summary>Adds a piece, which must be a string that is kept.</summary>
    public SqlPieces Append(string piece)
    {
        if (_count == _pieces.Length)
            Grow();
        _pieces[_count++] = piece;
        return this;
    }

    public SqlPieces AppendParameter() => Append(ParameterNames.Of(NextParameter++));

    /// <summary>Takes the numbers of parameters that are written more than once; returns the first of them.</summary>
    public int Reserve(int count)
    {
        var first = NextParameter;
        NextParameter += count;
        return first;
    }

    /// <summary>A column of the rows asked for, of rows related to them that a subquery around is about, or of the one row that rows refer to.</summary>
    public SqlPieces AppendColumn(TableColumns owner, int ordinal)
    {
        if (owner.Rows is not { } rows)
            return AppendRoot(owner).Append(owner.Table.ColumnSql(ordinal));
        if (AliasOf(rows) is { } alias)
            return Append(alias).Append(".").Append(owner.Table.ColumnSql(ordinal));
        if (!rows.IsOne)
        {
            throw new InvalidOperationException(
                $"The column \"{owner.Table.Columns[ordinal].Name}\" of \"{owner.Table}\" is used outside of the condition whose rows it is of: use what the lambda is given inside of it only.");
        }

        Enter(rows);
        Append("(SELECT ").Append(AliasOf(rows)!).Append(".").Append(owner.Table.ColumnSql(ordinal));
        RelatedSql.AppendFrom(this, rows);
        return Append(")").Leave();
    }

    /// <summary>Begins a subquery over related rows.</summary>
    public string Enter(RelatedRows rows)
    {
        var alias = NextAlias();
        (_scopes ??= []).Add((rows, alias));
        return alias;
    }

    public SqlPieces Leave()
    {
        _scopes!.RemoveAt(_scopes.Count - 1);
        return this;
    }

    public string NextAlias() => RowAliases.Of(++_aliases);

    /// <summary>The alias of related rows here; null if no enclosing subquery reads them.</summary>
    public string? AliasOf(RelatedRows rows)
    {
        for (var index = (_scopes?.Count ?? 0) - 1; index >= 0; index--)
        {
            if (ReferenceEquals(_scopes![index].Rows, rows))
                return _scopes[index].Alias;
        }

        return null;
    }

    public override string ToString() => string.Concat(Written);

    public void Dispose()
    {
        Return(_pieces, _count);
        _pieces = [];
        _count = 0;
    }

    private static void Return(string[] pieces, int count)
    {
        pieces.AsSpan(0, count).Clear();
        ArrayPool<string>.Shared.Return(pieces);
    }

    /// <summary>In a subquery, an unqualified column could be one of the subquery's own table.</summary>
    private SqlPieces AppendRoot(TableColumns owner) => rootAlias is not null ? Append(rootAlias).Append(".")
        : _scopes is { Count: > 0 } ? Append(owner.Table.SqlName).Append(".")
        : this;

    private void Grow()
    {
        var larger = ArrayPool<string>.Shared.Rent(_pieces.Length * 2);
        Written.CopyTo(larger);
        Return(_pieces, _count);
        _pieces = larger;
    }
}

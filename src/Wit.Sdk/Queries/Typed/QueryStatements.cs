using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Wit.Sdk.Conditions.Text;

namespace Wit.Sdk.Queries.Typed;

/// <summary>The statements of one database object's queries, each built when a query of its shape is first run. Thread-safe.</summary>
internal sealed class QueryStatements
{
    /// <summary>The number of shapes of queries in an app; beyond it, a statement is rebuilt each time.</summary>
    private const int Capacity = 4096;

    private readonly ConcurrentDictionary<string[], QueryStatement> _statements = new(PiecesComparer.Instance);
    private readonly ConcurrentDictionary<string[], QueryStatement>.AlternateLookup<ReadOnlySpan<string>> _byPieces;
    private int _count;

    public QueryStatements() => _byPieces = _statements.GetAlternateLookup<ReadOnlySpan<string>>();

    /// <summary>The number of shapes that are kept.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The statement of a shape.</summary>
    public QueryStatement Get<TState>(SqlPieces shape, TState state, Func<TState, bool, QueryStatement> make)
    {
        if (_byPieces.TryGetValue(shape.Written, out var statement))
            return statement;
        var isKept = Count < Capacity;
        statement = make(state, isKept);
        if (isKept && _byPieces.TryAdd(shape.Written, statement))
            Interlocked.Increment(ref _count);
        return statement;
    }

    /// <summary>Two shapes are the same where they are of the same objects. That one is missed, because a definition was asked for a piece by two threads at once, costs a statement more.</summary>
    private sealed class PiecesComparer : IEqualityComparer<string[]>, IAlternateEqualityComparer<ReadOnlySpan<string>, string[]>
    {
        public static PiecesComparer Instance { get; } = new();

        public bool Equals(string[]? x, string[]? y) => ReferenceEquals(x, y) || (x is not null && y is not null && Equals(x.AsSpan(), y));

        public int GetHashCode(string[] obj) => GetHashCode(obj.AsSpan());

        public string[] Create(ReadOnlySpan<string> alternate) => alternate.ToArray();

        public bool Equals(ReadOnlySpan<string> alternate, string[] other)
        {
            if (alternate.Length != other.Length)
                return false;
            for (var index = 0; index < other.Length; index++)
            {
                if (!ReferenceEquals(alternate[index], other[index]))
                    return false;
            }

            return true;
        }

        public int GetHashCode(ReadOnlySpan<string> alternate)
        {
            var hash = (uint)alternate.Length;
            foreach (var piece in alternate)
                hash = (hash * 31) + (uint)RuntimeHelpers.GetHashCode(piece);
            return (int)hash;
        }
    }
}

using System.Runtime.InteropServices;
using Npgsql;
using Wit.Sdk.Definitions;
using Wit.Sdk.Errors;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Includes.Plans;

/// <summary>How the rows of one place are read: where their columns start, and which rows are joined to them.</summary>
internal sealed class RowPlan<TRow>
    where TRow : class, IRow<TRow>
{
    private const int NoSlot = -1;

    private readonly int _at;
    private readonly OnePlan<TRow>[] _joined;

    private RowPlan(int at, int slot, OnePlan<TRow>[] joined)
    {
        _at = at;
        Slot = slot;
        _joined = joined;
    }

    /// <summary>Where the rows are kept for the statements that hang on them; negative where none does.</summary>
    public int Slot { get; }

    public bool HasSlot => Slot != NoSlot;

    public int At => _at;

    /// <summary>Adds a place to a statement, and the statements of what hangs on it to the plan.</summary>
    /// <param name="builder">The plan.</param>
    /// <param name="text">The statement.</param>
    /// <param name="table">The table of the rows.</param>
    /// <param name="alias">The alias.</param>
    /// <param name="source">The rows, for other statements.</param>
    /// <param name="include">The related rows to load.</param>
    /// <param name="addKeys">Adds columns right after those of the rows.</param>
    public static RowPlan<TRow> Build(
        PlanBuilder builder, StatementText text, TableDefinition table, string alias, PlaceSource source, Include<TRow>? include, Action? addKeys = null)
    {
        var at = text.NextOrdinal;
        text.AddColumns(alias, table);
        addKeys?.Invoke();
        var joined = new List<OnePlan<TRow>>();
        var slot = NoSlot;
        foreach (var part in include?.Parts ?? [])
        {
            if (part.PlanJoin(builder, text, alias, source) is { } join)
            {
                joined.Add(join);
                continue;
            }

            slot = slot == NoSlot ? builder.NextSlot() : slot;
            part.PlanStatement(builder, slot, source);
        }

        return new RowPlan<TRow>(at, slot, [.. joined]);
    }

    /// <summary>The rows of a place that were read so far.</summary>
    public static ReadOnlySpan<TRow> Kept(object?[] slots, int slot) => slots[slot] switch
    {
        TRow[] rows => rows,
        List<TRow> rows => CollectionsMarshal.AsSpan(rows),
        _ => [],
    };

    public TRow Read(NpgsqlDataReader reader, object?[] slots)
    {
        TRow row;
        try
        {
            row = TRow.Read(reader, _at);
        }
        catch (Exception exception) when (UnreadableRow.Of<TRow>(exception, reader, _at, null) is { } unreadable)
        {
            throw unreadable;
        }

        foreach (var join in _joined)
            join.Read(row, reader, slots);
        return row;
    }

    /// <summary>Reads a row and keeps it for the statements that hang on it. Those of the first statement are kept by its reader, all at once.</summary>
    public TRow ReadKept(NpgsqlDataReader reader, object?[] slots)
    {
        var row = Read(reader, slots);
        if (HasSlot)
            ((List<TRow>)(slots[Slot] ??= new List<TRow>())).Add(row);
        return row;
    }
}

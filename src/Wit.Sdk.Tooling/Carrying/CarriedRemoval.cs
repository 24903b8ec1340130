using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>Finds what has to run because carried statements are gone.</summary>
/// <param name="fresh">The new statements, some of which take the place of those that are gone.</param>
/// <param name="model">The schema after it.</param>
/// <param name="carried">All carried statements after it.</param>
internal sealed class CarriedRemoval(IReadOnlyList<CarriedStatement> fresh, SchemaModel model, CarriedSchema carried)
{
    private readonly ILookup<string, string> _fresh = fresh.Where(statement => CarriedDrop.Of(statement.Sql) is not null).ToLookup(statement => CarriedDrop.Of(statement.Sql)!, statement => statement.Sql, StringComparer.Ordinal);
    private readonly HashSet<string> _routines = fresh.Select(statement => CarriedDrop.RoutineName(statement.Sql)).OfType<string>().ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<(QualifiedName, string)> _parts = [.. fresh.Select(statement => CarriedRebuild.PartOf(statement.Sql)).OfType<(QualifiedName, string)>()];

    /// <summary>The drops that run before everything else.</summary>
    public List<CarriedStatement> First { get; } = [];

    /// <summary>The statements that run after everything else.</summary>
    public List<string> Last { get; } = [];

    /// <summary>The statements that no rule takes back.</summary>
    public List<string> ByHand { get; } = [];

    /// <summary>The statements that change an object in place, by the new statement that they stand for.</summary>
    public Dictionary<string, IReadOnlyList<string>> Altered { get; } = new(StringComparer.Ordinal);

    /// <summary>The statements that are gone because another one of the same object took their place.</summary>
    public HashSet<string> Changed { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether a new statement takes the place of one that is gone.</summary>
    public bool IsChange(string sql) => _changes.Contains(sql);

    private readonly HashSet<string> _changes = new(StringComparer.Ordinal);

    /// <summary>Adds a statement that is gone.</summary>
    public void Add(CarriedStatement statement)
    {
        var sql = statement.Sql;
        if (CarriedRebuild.PartOf(sql) is { } part)
        {
            // The new statement builds the part from whatever it is.
            if (_parts.Contains(part)) Mark(sql, fresh.First(it => CarriedRebuild.PartOf(it.Sql) == part).Sql);
            else if (CarriedRebuild.Of(sql, model, carried) is { } statements) Last.AddRange(statements);
            else ByHand.Add(sql);
            return;
        }

        if (CarriedDrop.Of(sql) is not { } drop)
        {
            if (CarriedReset.OptionOf(sql) is { } option && fresh.FirstOrDefault(it => CarriedReset.OptionOf(it.Sql) == option) is { } set) Mark(sql, set.Sql);
            else ByHand.Add(sql);
            return;
        }

        if (_fresh[drop].FirstOrDefault() is { } next)
        {
            Mark(sql, next);
            if (CarriedDrop.IsReplacedBy(sql, next)) Altered[next] = [CarriedDrop.AsReplacement(next)];
            else if (CarriedAlteration.Between(sql, next) is { } altered) Altered[next] = altered;
            else First.Add(statement with { Sql = drop });
        }
        else if (drop.StartsWith("DROP EXTENSION ", StringComparison.Ordinal))
        {
            // The tables of an extension itself go with it, and their rows, without a question.
            ByHand.Add(drop);
        }
        else if (statement.Stage == CarriedStage.BeforeTables && !(CarriedDrop.RoutineName(sql) is { } routine && _routines.Contains(routine)))
        {
            // Tables may use it until they are changed.
            Last.Add(drop);
        }
        else
        {
            First.Add(statement with { Sql = drop });
        }
    }

    private void Mark(string before, string after)
    {
        Changed.Add(before);
        _changes.Add(after);
    }
}

using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>The state shared by the differs of one comparison: their findings, and the fate of tables that others refer to.</summary>
internal sealed class DiffContext(SchemaModel to, NamesInUse names)
{
    private readonly Dictionary<QualifiedName, TableImpact> _impacts = [];

    public SchemaModel To { get; } = to;

    /// <summary>The names that the migration can't invent.</summary>
    public NamesInUse Names { get; } = names;

    public List<Change> Changes { get; } = [];

    /// <summary>The enum types that new ones take the place of.</summary>
    public HashSet<QualifiedName> ReplacedEnums { get; } = [];

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>The change to a table, by its new name.</summary>
    public TableImpact ImpactOn(QualifiedName table)
    {
        if (!_impacts.TryGetValue(table, out var impact))
            _impacts.Add(table, impact = new TableImpact(ReplacedEnums));
        return impact;
    }

    public IEnumerable<KeyValuePair<QualifiedName, TableImpact>> Impacts => _impacts;
}

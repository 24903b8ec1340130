using Wit.Sdk.Schema.Diff;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Printing.Patching;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Catalog;
using Wit.Sdk.Tooling.Drift;

namespace Wit.Sdk.Tooling.Pulling;

/// <summary>The part of a database that a pull over existing files looks at.</summary>
internal sealed class PullScope
{
    private readonly SchemaModel _existing;
    private readonly HashSet<string>? _schemas;
    private readonly List<NamePattern> _patterns;

    public PullScope(PullRequest request, SchemaModel existing)
    {
        _existing = existing;
        _schemas = request.Schemas.Count == 0 ? null : [.. request.Schemas];
        _patterns = [.. request.Tables.Select(pattern => new NamePattern(pattern))];
        var own = CatalogScope.Of(existing, request.Excluded);
        Catalog = own with { Schemas = [.. own.Schemas.Concat(request.Schemas).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }

    /// <summary>The parts of the database that are read.</summary>
    public CatalogScope Catalog { get; }

    /// <summary>The database without the tables that are neither in the files nor asked for.</summary>
    public SchemaModel Target(SchemaModel database) => database with
    {
        Tables = database.Tables.Where(table => _existing.FindTable(table.Name) is not null || IsChosen(table.Name)).ToEquatableArray(),
        Views = database.Views.Where(view => _existing.Views.Any(other => other.Name == view.Name) || IsChosen(view.Name)).ToEquatableArray(),
    };

    /// <summary>The objects that the files do not have, those first that others stand on.</summary>
    public IReadOnlyList<PatchItem> Additions(SchemaModel target)
    {
        var tables = target.Tables.Where(table => _existing.FindTable(table.Name) is null && IsChosen(table.Name)).ToList();
        var views = target.Views.Where(view => _existing.Views.All(other => other.Name != view.Name) && IsChosen(view.Name)).ToList();
        var used = target.Tables.Where(table => IsChosen(table.Name)).SelectMany(table => table.Columns).Concat(views.SelectMany(view => view.Columns)).Select(column => SqlTypes.EnumName(column.Type)).ToHashSet();
        var enums = target.Enums.Where(type => _existing.FindEnum(type.Name) is null && IsInSchemas(type.Name.Schema) && (_patterns.Count == 0 || used.Contains(type.Name))).ToList();
        var sequences = target.Sequences.Where(sequence => _existing.Sequences.All(other => other.Name != sequence.Name) && _patterns.Count == 0 && IsInSchemas(sequence.Name.Schema)).ToList();
        var needed = tables.Select(table => table.Name.Schema).Concat(views.Select(view => view.Name.Schema)).Concat(enums.Select(type => type.Name.Schema)).Concat(sequences.Select(it => it.Name.Schema)).ToHashSet();
        var schemas = target.Schemas.Where(schema => _existing.Schemas.All(other => other.Name != schema.Name) && (needed.Contains(schema.Name) || (_patterns.Count == 0 && _schemas?.Contains(schema.Name) == true)));
        return
        [
            .. schemas.Select(schema => new PatchItem(PatchAction.Add, "schema", ObjectPath.Format(schema.Name))),
            .. enums.Select(type => new PatchItem(PatchAction.Add, "enum", ObjectPath.Of(type.Name))),
            .. sequences.Select(sequence => new PatchItem(PatchAction.Add, "sequence", ObjectPath.Of(sequence.Name))),
            .. tables.Select(table => new PatchItem(PatchAction.Add, "table", ObjectPath.Of(table.Name))),
            .. views.Select(view => new PatchItem(PatchAction.Add, "view", ObjectPath.Of(view.Name))),
        ];
    }

    /// <summary>Whether a difference is in what was asked for.</summary>
    public bool Counts(Difference difference)
    {
        if (ObjectPath.Parse(difference.Path) is not { } parts) return true;
        if (_schemas is not null && difference.Kind != "role" && !_schemas.Contains(parts[0])) return false;
        return _patterns.Count == 0 || (parts.Count > 1 && difference.Kind is not ("enum" or "sequence") && IsChosen(new QualifiedName(parts[0], parts[1])));
    }

    private bool IsChosen(QualifiedName name) => IsInSchemas(name.Schema) && (_patterns.Count == 0 || _patterns.Exists(pattern => pattern.Matches(name)));

    private bool IsInSchemas(string schema) => _schemas is null || _schemas.Contains(schema);
}

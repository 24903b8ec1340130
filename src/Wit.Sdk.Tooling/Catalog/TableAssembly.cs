using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Model.Constraints;
using Wit.Sdk.Schema.Postgres;
using Wit.Sdk.Schema.Text;
using Wit.Sdk.Tooling.Catalog.Rows;

namespace Wit.Sdk.Tooling.Catalog;

/// <summary>Puts one table together.</summary>
internal sealed class TableAssembly
{
    private readonly RelationRow _relation;
    private readonly IReadOnlyList<ColumnRow> _columns;
    private readonly IReadOnlyList<ConstraintRow> _constraints;
    private readonly IReadOnlyList<IndexRow> _indexes;
    private readonly Dictionary<string, SequenceRow> _sequences;

    public TableAssembly(RelationRow relation, CatalogRows rows)
    {
        _relation = relation;
        _columns = [.. rows.Columns[relation.Id]];
        _constraints = [.. rows.Constraints[relation.Id]];
        _indexes = [.. rows.Indexes[relation.Id]];
        _sequences = rows.Sequences.Where(sequence => sequence.Owner == relation.Id && sequence.OwnerColumn is not null)
            .GroupBy(sequence => sequence.OwnerColumn!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        Table = new Table(relation.Name, relation.Name.Name, _columns.Select(Column).ToEquatableArray())
        {
            PrimaryKey = Keys("p").Select(key => new PrimaryKey(key.Name, key.Columns, IsInline: false)).FirstOrDefault(),
            UniqueConstraints = Keys("u").Select(key => new UniqueConstraint(key.Name, key.Columns, key.NullsNotDistinct)).ToEquatableArray(),
            ForeignKeys = Keys("f").Select(ForeignKey).ToEquatableArray(),
            Checks = Keys("c").Select(check => new CheckConstraint(check.Name, check.Expression ?? string.Empty)).ToEquatableArray(),
            Indexes = _indexes.Select(row => row.Index).ToEquatableArray(),
            Policies = rows.Policies[relation.Id].Select(row => row.Policy).ToEquatableArray(),
            RowLevelSecurity = relation.RowSecurity,
        };
    }

    public Table Table { get; }

    /// <summary>The sequences of its serial and identity columns.</summary>
    public IEnumerable<QualifiedName> OwnSequences => _columns.Where(column => column.Identity.Length > 0 || SerialType(column) is not null)
        .Select(column => _sequences.GetValueOrDefault(column.Name)?.Name).OfType<QualifiedName>();

    /// <summary>Properties of the table that Drizzle can't express.</summary>
    public IEnumerable<CatalogExtra> Extras => OfTable().Concat(OfColumns())
        .Concat(_constraints.Where(key => key.Kind == "x").Select(key => Extra("exclusion constraint", key.Name, key.Definition, $"ADD CONSTRAINT {SqlText.QuoteIdentifier(key.Name)} {key.Definition}")))
        .Concat(_constraints.Where(key => key.Kind != "x").SelectMany(key => key.Unsaid.Select(word => Option(key, word))))
        .Concat(_indexes.SelectMany(row => row.Unsaid.Select(word => Extra("index option", row.Index.Name, word) with { Sql = Again(row, word), StandsOn = CatalogGround.Indexes })));

    /// <summary>Foreign keys refer to primary and unique keys, which are changed before them.</summary>
    private CatalogExtra Option(ConstraintRow key, string word) => Extra("constraint option", key.Name, word, word == "invalid" ? null : Again(key)) with
    {
        StandsOn = key.Kind is "p" or "u" ? CatalogGround.Indexes : CatalogGround.Tables,
    };

    /// <summary>The constraint with all that the server knows of it, in the place of the one that the schema makes.</summary>
    private static string Again(ConstraintRow key) => $"DROP CONSTRAINT {SqlText.QuoteIdentifier(key.Name)}, ADD CONSTRAINT {SqlText.QuoteIdentifier(key.Name)} {key.Definition}";

    private static EquatableArray<string> Again(IndexRow row, string word) =>
        word == "invalid" || word.StartsWith("tablespace ", StringComparison.Ordinal) ? EquatableArray<string>.Empty : new[] { "DROP INDEX " + row.QualifiedName, row.Definition };

    private IEnumerable<ConstraintRow> Keys(string kind) => _constraints.Where(constraint => constraint.Kind == kind);

    private static ForeignKey ForeignKey(ConstraintRow key) => new(key.Name, key.Columns, key.ReferencedTable!, key.ReferencedColumns, key.OnDelete, key.OnUpdate);

    private Column Column(ColumnRow column)
    {
        var serial = SerialType(column);
        var identity = column.Identity.Length == 0 ? null : Identity(column);
        return new Column(column.Name, column.Name, serial ?? column.Type)
        {
            NotNull = column.NotNull,
            Default = serial is null && column is { Expression: { } sql, Generated.Length: 0 } ? new ColumnDefault(ColumnDefaultKind.Expression, sql) : null,
            GeneratedExpression = column.Generated.Length > 0 ? column.Expression : null,
            Identity = identity,
        };
    }

    private Identity Identity(ColumnRow column)
    {
        var kind = column.Identity == "a" ? IdentityKind.Always : IdentityKind.ByDefault;
        var sequence = _sequences.GetValueOrDefault(column.Name);
        return new Identity(kind, sequence?.Name.Name ?? string.Empty, sequence?.Options ?? SequenceOptions.None);
    }

    /// <summary>The serial type of a column; null if its sequence belongs to another column, has options of its own, or does not supply its default.</summary>
    private ColumnType? SerialType(ColumnRow column)
    {
        if (column is not { NotNull: true, Identity.Length: 0, Generated.Length: 0, Expression: { } expression }) return null;
        if (!_sequences.TryGetValue(column.Name, out var sequence) || sequence.IsIdentity || sequence.Call != expression) return null;
        var (type, name, greatest) = column.Type switch
        {
            ColumnType.SmallInt => (new ColumnType.SmallSerial(), "smallint", "32767"),
            ColumnType.Integer => (new ColumnType.Serial(), "integer", "2147483647"),
            ColumnType.BigInt => ((ColumnType)new ColumnType.BigSerial(), "bigint", "9223372036854775807"),
            _ => (null!, string.Empty, string.Empty),
        };
        return sequence.Type == name && sequence.Options == new SequenceOptions("1", "1", "1", greatest, "1") ? type : null;
    }

    private IEnumerable<CatalogExtra> OfTable()
    {
        if (_relation.ForcesRowSecurity) yield return Extra("row level security", "force", "forced on the owner too", "FORCE ROW LEVEL SECURITY");
        if (!_relation.RowSecurity && Table.Policies.Count > 0)
            yield return Extra(CatalogExtra.IdlePolicies, "row level security", "off", "DISABLE ROW LEVEL SECURITY") with { StandsOn = CatalogGround.Views };
        if (_relation.IsUnlogged) yield return Extra("persistence", "unlogged", "unlogged", "SET UNLOGGED") with { StandsOn = CatalogGround.Indexes };
        if (_relation.PartitionKey is { } key) yield return Extra(CatalogExtra.PartitionKey, "partition by", key) with { Sql = new[] { $"CREATE TABLE {SqlText.QuoteQualified(_relation.Name)} PARTITION BY {key}" } };
        if (_relation.Parents is { } parents)
        {
            yield return Extra("inheritance", "inherits", parents) with
            {
                Sql = parents.Split(", ").Select(parent => $"ALTER TABLE {SqlText.QuoteQualified(_relation.Name)} INHERIT {parent}").ToEquatableArray(), StandsOn = CatalogGround.Indexes,
            };
        }

        if (_relation.Tablespace is { } tablespace) yield return Extra("tablespace", "tablespace", tablespace);
        if (_relation.Method is { } method and not "heap") yield return Extra("access method", "using", method, "SET ACCESS METHOD " + SqlText.QuoteIdentifier(method)) with { StandsOn = CatalogGround.Indexes };
        var parameters = string.Join(", ", _relation.Options.Select(Parameter));
        foreach (var option in _relation.Options) yield return Extra("storage parameter", option.Split('=')[0], option, "SET (" + parameters + ")");
    }

    private IEnumerable<CatalogExtra> OfColumns()
    {
        foreach (var column in _columns)
        {
            if (RenamedSequence(column) is var (made, name))
            {
                yield return Extra(CatalogExtra.SequenceName, column.Name, name) with
                {
                    Sql = new[] { $"ALTER SEQUENCE {SqlText.QuoteQualified(made)} RENAME TO {SqlText.QuoteIdentifier(name)}" },
                };
            }

            if (column.Collation is { } collation)
            {
                yield return Extra("collation", column.Name, collation, $"ALTER COLUMN {SqlText.QuoteIdentifier(column.Name)} TYPE {column.SqlType} COLLATE {collation}") with
                {
                    StandsOn = CatalogGround.Indexes,
                };
            }

            if (column.Generated == "v") yield return Extra("generated column", column.Name, "virtual");
        }
    }

    /// <summary>The sequence of a serial column where it has another name than the server's default, as after a rename of the table.</summary>
    private (QualifiedName Made, string Name)? RenamedSequence(ColumnRow column)
    {
        if (SerialType(column) is null || _sequences.GetValueOrDefault(column.Name) is not { } sequence) return null;
        var made = new QualifiedName(_relation.Name.Schema, PostgresNames.Sequence(_relation.Name.Name, column.Name));
        return sequence.Name == made || sequence.Name.Schema != made.Schema ? null : (made, sequence.Name.Name);
    }

    private static string Parameter(string option) => option[..(option.IndexOf('=', StringComparison.Ordinal) + 1)] + SqlText.QuoteLiteral(option[(option.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    /// <summary>A fact of the table.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The name.</param>
    /// <param name="definition">The server's text of it.</param>
    /// <param name="action">The action of ALTER TABLE for it; null if there is none.</param>
    private CatalogExtra Extra(string kind, string name, string definition, string? action = null) => new(kind, _relation.Name, name, definition)
    {
        Sql = action is null ? EquatableArray<string>.Empty : new[] { $"ALTER TABLE {SqlText.QuoteQualified(_relation.Name)} {action}" },
        StandsOn = CatalogGround.Tables,
    };
}

using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Binding.Tree;

/// <summary>An expression with its type.</summary>
/// <param name="kind">The kind.</param>
/// <param name="label">The text that distinguishes it from others of its kind, beside its children.</param>
/// <param name="type">Its type.</param>
/// <param name="span">Where it stands.</param>
/// <param name="children">Its parts.</param>
internal sealed class BoundExpression(BoundKind kind, string label, SqlType type, TextSpan span, params BoundExpression[] children)
{
    private string? _key;

    public BoundKind Kind => kind;

    public string Label => label;

    public SqlType Type => type;

    public TextSpan Span => span;

    public BoundExpression[] Children => children;

    /// <summary>The type modifier; -1 without one.</summary>
    public int Modifier { get; init; } = -1;

    /// <summary>When it is NULL.</summary>
    public NullRule Null { get; init; } = NullRule.Maybe;

    /// <summary>Whether it is NULL as soon as a child is.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The table of a column or a whole row.</summary>
    public BoundTable? Table { get; init; }

    /// <summary>The number of a column in its table, from 0; the number of a parameter, from 1.</summary>
    public int Number { get; init; }

    /// <summary>The text of a literal in quotes; null for NULL and for other literals.</summary>
    public string? Text { get; init; }

    /// <summary>The query.</summary>
    public BoundQuery? Query { get; init; }

    /// <summary>Whether it returns a set of rows.</summary>
    public bool ReturnsSet { get; init; }

    /// <summary>The level that an aggregate belongs to.</summary>
    public Scope? Level { get; init; }

    /// <summary>The fields of a row that has no type of its own.</summary>
    public IReadOnlyList<SqlField> Fields { get; init; } = [];

    /// <summary>The same text for equal expressions.</summary>
    public string Key => _key ??= kind switch
    {
        BoundKind.Column or BoundKind.WholeRow => $"#{Table!.Id}.{Number}",
        BoundKind.Parameter => $"${Number}",
        BoundKind.Subquery => $"query@{span.Start}",
        _ => $"{kind}:{label}:{type.Schema}.{type.Name}({string.Join(",", children.Select(child => child.Key))})",
    };
}

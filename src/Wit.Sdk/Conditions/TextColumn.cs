using NpgsqlTypes;
using Wit.Sdk.Conditions;
using Wit.Sdk.Conditions.Columns;
using Wit.Sdk.Conditions.Nodes;
using Wit.Sdk.Conditions.Text;

namespace Wit.Sdk;

/// <summary>A column of texts.</summary>
public class TextColumn : Column<string?>
{
    internal TextColumn(TableColumns owner, int ordinal, ColumnType<string?> type)
        : base(owner, ordinal, type)
    {
    }

    /// <summary>The rows whose text fits a pattern: <c>%</c> stands for any characters, <c>_</c> for one, and a backslash before them for themselves.</summary>
    /// <param name="pattern">The pattern.</param>
    public Condition Like(string pattern) => Matching(" LIKE ", pattern);

    /// <summary>The same, whatever the case of the letters.</summary>
    /// <param name="pattern">The pattern.</param>
    public Condition ILike(string pattern) => Matching(" ILIKE ", pattern);

    /// <summary>The rows whose text starts with another one, of which each character stands for itself.</summary>
    /// <param name="text">The other text.</param>
    public Condition StartsWith(string text) => Matching(" LIKE ", LikePattern.Escape(text) + "%");

    /// <summary>The rows whose text ends with another one, of which each character stands for itself.</summary>
    /// <param name="text">The other text.</param>
    public Condition EndsWith(string text) => Matching(" LIKE ", "%" + LikePattern.Escape(text));

    /// <summary>The rows whose text contains another one, of which each character stands for itself.</summary>
    /// <param name="text">The other text.</param>
    public Condition Contains(string text) => Matching(" LIKE ", "%" + LikePattern.Escape(text) + "%");

    /// <summary>The rows whose text has a part that matches a regular expression of PostgreSQL: <c>~</c>.</summary>
    /// <param name="expression">The regular expression.</param>
    public Condition Matches(string expression) => Matching(" ~ ", expression);

    /// <summary>The text in small letters.</summary>
    public TextColumn Lower() => new LowerColumn(this);

    /// <summary>Patterns are texts, also where the column is of a type that cuts or pads its values.</summary>
    private PatternCondition Matching(string comparison, string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return new PatternCondition(this, comparison, pattern);
    }

    private protected static ColumnType<string?> PlainText => new(NpgsqlDbType.Text);
}

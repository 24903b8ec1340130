using System.Globalization;
using System.Text;

namespace Wit.Sdk.Conditions;

/// <summary>The SQL of a condition while it is written.</summary>
/// <param name="firstParameter">The number of the first parameter.</param>
/// <param name="alias">What stands for the table; null where its columns stand by themselves.</param>
internal sealed class ConditionText(int firstParameter, string? alias = null)
{
    private readonly StringBuilder _sql = new();

    /// <summary>The number that the next parameter gets.</summary>
    public int NextParameter { get; private set; } = firstParameter;

    public ConditionText Append(string sql)
    {
        _sql.Append(sql);
        return this;
    }

    public ConditionText AppendColumn(string column) => alias is null ? Append(column) : Append(alias).Append(".").Append(column);

    public ConditionText AppendParameter()
    {
        _sql.Append('$').Append((NextParameter++).ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public override string ToString() => _sql.ToString();
}

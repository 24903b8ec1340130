using System.Globalization;
using System.Text;
using Npgsql;
using NpgsqlTypes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Studio.Queries;

/// <summary>A statement as it is put together: names quoted, values as parameters.</summary>
/// <param name="isShown">Whether it is to be read and not run: values stand in their places, and secret ones are masked.</param>
internal sealed class SqlQuery(bool isShown = false)
{
    private readonly StringBuilder _text = new();

    public string Text => _text.ToString();

    public List<NpgsqlParameter> Parameters { get; } = [];

    public SqlQuery Add(string sql)
    {
        _text.Append(sql);
        return this;
    }

    /// <summary>A value that has the type of what it stands beside.</summary>
    public string Value(string? value) => Value(value, NpgsqlDbType.Unknown);

    /// <summary>A value that is a text, whatever it stands beside.</summary>
    public string TextValue(string? value) => Value(value, NpgsqlDbType.Text);

    /// <summary>A value that is never read.</summary>
    public string SecretValue(string? value) => isShown && value is not null ? $"'{ValueSql.Mask}'" : Value(value);

    public static string Quote(string name) => SqlText.QuoteIdentifier(name);

    public static string Quote(QualifiedName name) => SqlText.QuoteQualified(name);

    private string Value(string? value, NpgsqlDbType type)
    {
        if (isShown) return value is null ? "null" : SqlText.QuoteLiteral(value);
        Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = (object?)value ?? DBNull.Value });
        return "$" + Parameters.Count.ToString(CultureInfo.InvariantCulture);
    }
}

using NpgsqlTypes;
using Wit.Sdk.Conditions;
using Wit.Sdk.Conditions.Nodes;

namespace Wit.Sdk;

/// <summary>A column of JSON documents.</summary>
/// <typeparam name="T">The type of the row's property.</typeparam>
public sealed class DocumentColumn<T> : Column<T>
{
    internal DocumentColumn(TableColumns owner, int ordinal, ColumnType<T> type, bool isBinary)
        : base(owner, ordinal, type) => IsBinary = isBinary;

    /// <summary>Whether it is <c>jsonb</c>, which alone has operators.</summary>
    internal bool IsBinary { get; }

    internal override bool IsReadAsJson => Type.Bind is not null;

    /// <summary>The rows whose document contains another one: <c>@></c>. The members and elements of the other are in it, at their places.</summary>
    /// <param name="json">The other document, as JSON.</param>
    public Condition Contains(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new DocumentCondition(this, IsBinary, " @> ", json, NpgsqlDbType.Jsonb);
    }

    /// <summary>The rows whose document has a member, or a text among its elements.</summary>
    /// <param name="key">The name of the member.</param>
    public Condition HasKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new DocumentCondition(this, IsBinary, " ? ", key, NpgsqlDbType.Text);
    }

    /// <summary>The value at a path, to be read as a type: <c>At("size", "width").As&lt;int>()</c>.</summary>
    /// <param name="path">The names of members and the numbers of elements that lead to it.</param>
    public DocumentValue At(params string[] path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new DocumentValue(this, [.. path]);
    }
}

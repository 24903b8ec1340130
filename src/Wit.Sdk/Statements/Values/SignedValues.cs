using System.Collections;
using NpgsqlTypes;
using Wit.Sdk.Generated;

namespace Wit.Sdk.Statements.Values;

/// <summary>Writes the values of a statement's parameters where a signature covers them.</summary>
internal sealed class SignedValues(PagePlaceWriter writer) : ValueSink
{
    public override void Add<T>(T value, NpgsqlDbType type) => Write(value);

    public override void Add<T>(T value, string dataTypeName) => Write(value);

    /// <summary>The number of values stands before them, so that no list of values is like another.</summary>
    private void Write<T>(T value)
    {
        if (value is not IEnumerable values || value is string or byte[])
        {
            writer.Write(value);
            return;
        }

        var items = values.Cast<object?>().ToList();
        writer.Write(items.Count);
        foreach (var item in items)
            Write(item);
    }
}

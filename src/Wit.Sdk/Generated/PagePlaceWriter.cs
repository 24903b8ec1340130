using System.Buffers;
using System.Buffers.Binary;
using System.ComponentModel;
using System.Text;
using Wit.Sdk.Paging;

namespace Wit.Sdk.Generated;

/// <summary>Writes values one after the other, each with its length before it, so that no two lists of values look alike.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PagePlaceWriter
{
    private const int NullLength = -1;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    internal PagePlaceWriter()
    {
    }

    internal ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Writes a value.</summary>
    /// <typeparam name="T">The type of the column's property.</typeparam>
    /// <param name="value">The value.</param>
    public void Write<T>(T value)
    {
        var text = PageValue.Format(value);
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), text is null ? NullLength : Encoding.UTF8.GetByteCount(text));
        _bytes.Advance(sizeof(int));
        if (text is not null)
            _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }

    internal void WriteBytes(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);

    /// <summary>The values that were written; null if the bytes are not a list of values.</summary>
    internal static IReadOnlyList<string?>? Read(ReadOnlySpan<byte> bytes)
    {
        var values = new List<string?>();
        while (!bytes.IsEmpty)
        {
            if (bytes.Length < sizeof(int))
                return null;
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
            bytes = bytes[sizeof(int)..];
            if (length < NullLength || length > bytes.Length)
                return null;
            values.Add(length == NullLength ? null : Encoding.UTF8.GetString(bytes[..length]));
            bytes = bytes[Math.Max(length, 0)..];
        }

        return values;
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using Wit.Sdk.Generated;
using Wit.Sdk.Statements;

namespace Wit.Sdk.Paging;

/// <summary>
/// Writes and reads page tokens: a version, a signature, the values of the last row. The signature covers what the token is of (the list, its order, its arguments) without
/// holding it, so that a token is short and good for one list only.
/// </summary>
internal static class PageTokens
{
    private const byte Version = 1;
    private const int SignatureLength = 16;

    /// <summary>Signs if the app sets no key of its own: that detects every accidental change, but not one made with knowledge of this code.</summary>
    private static ReadOnlySpan<byte> PublicKey => "Wit.Sdk page token"u8;

    /// <summary>The page of rows of which one more was read than it has, where there are more.</summary>
    public static Page<TRow> Cut<TRow, TList>(TList list, IReadOnlyList<TRow> rows, int size, byte[]? secret)
        where TRow : class, IRow<TRow>
        where TList : struct, IPagedRows<TRow>
    {
        if (rows.Count <= size)
            return new Page<TRow>(rows, null);
        IReadOnlyList<TRow> items = rows is TRow[] array ? new ArraySegment<TRow>(array, 0, size) : [.. rows.Take(size)];
        return new Page<TRow>(items, Write(list, items[size - 1], secret));
    }

    private static PageToken Write<TRow, TList>(TList list, TRow row, byte[]? secret)
        where TRow : class, IRow<TRow>
        where TList : struct, IPagedRows<TRow>
    {
        var place = new PagePlaceWriter();
        list.WritePlace(place, row);
        Span<byte> head = stackalloc byte[1 + SignatureLength];
        head[0] = Version;
        Sign<TRow, TList>(list, place.Written, secret, head[1..]);
        return new PageToken(Base64Url.EncodeToString([.. head, .. place.Written]));
    }

    /// <summary>The place that a token holds; null for the start of the list.</summary>
    public static PagePlace? Read<TRow, TList>(TList list, PageToken? token, byte[]? secret)
        where TRow : class, IRow<TRow>
        where TList : struct, IPagedRows<TRow>
    {
        if (token is not { IsEmpty: false } given)
            return null;
        return Decode(given.ToString()) is { } bytes && IsSigned<TRow, TList>(list, bytes, secret)
            && PagePlaceWriter.Read(bytes.AsSpan(1 + SignatureLength)) is { } values && new PagePlace(values) is var place && list.IsReadable(place)
            ? place
            : throw new PageTokenException(
                $"the page token is not one of this list of \"{list.Table}\" with these arguments: pass the value of Page.Next, with the same arguments, or start at the first page",
                list.Table.ToString());
    }

    private static byte[]? Decode(string text)
    {
        var bytes = new byte[Base64Url.GetMaxDecodedLength(text.Length)];
        return Base64Url.IsValid(text) && Base64Url.TryDecodeFromChars(text, bytes, out var length) && length > SignatureLength && bytes[0] == Version ? bytes[..length] : null;
    }

    private static bool IsSigned<TRow, TList>(TList list, byte[] bytes, byte[]? secret)
        where TRow : class, IRow<TRow>
        where TList : struct, IPagedRows<TRow>
    {
        Span<byte> expected = stackalloc byte[SignatureLength];
        Sign<TRow, TList>(list, bytes.AsSpan(1 + SignatureLength), secret, expected);
        return CryptographicOperations.FixedTimeEquals(expected, bytes.AsSpan(1, SignatureLength));
    }

    private static void Sign<TRow, TList>(TList list, ReadOnlySpan<byte> place, byte[]? secret, Span<byte> signature)
        where TRow : class, IRow<TRow>
        where TList : struct, IPagedRows<TRow>
    {
        var signed = new PagePlaceWriter();
        signed.Write(list.Identity);
        list.Sign(signed);
        signed.WriteBytes(place);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret ?? PublicKey, signed.Written, hash);
        hash[..SignatureLength].CopyTo(signature);
    }
}

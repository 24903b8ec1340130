using System.Security.Cryptography;
using System.Text;

namespace Wit.Sdk.Migrations.Files;

/// <summary>drizzle's hash of a migration: SHA-256 of the file's bytes.</summary>
internal static class MigrationHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Whether a hash is that of the text in any of the forms in which editors and git check it out: line ends, byte order mark and a last line end more or less.</summary>
    public static bool IsOfSameText(string hash, string text)
    {
        var plain = WithLf(text);
        string[] forms = plain.EndsWith('\n') ? [plain, plain[..^1], plain + "\n"] : [plain, plain + "\n"];
        return Array.Exists(forms, form => IsOf(hash, form) || IsOf(hash, form.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    private static bool IsOf(string hash, string text) => hash == Of(Encoding.UTF8.GetBytes(text)) || hash == Of(Encoding.UTF8.GetBytes('\uFEFF' + text));

    private static string WithLf(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}

using System.Security.Cryptography;
using System.Text;

namespace Wit.Sdk.Migrations;

/// <summary>drizzle's hash of a migration: SHA-256 of the file's bytes.</summary>
internal static class MigrationHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Whether a hash is that of the text in any of the forms in which editors and git check it out.</summary>
    public static bool IsOfSameText(string hash, string text)
    {
        var plain = text.ReplaceLineEndings("\n").TrimEnd('\n');
        string[] forms = [plain, plain + "\n", plain.ReplaceLineEndings("\r\n"), plain.ReplaceLineEndings("\r\n") + "\r\n"];
        return Array.Exists(forms, form => hash == Of(Encoding.UTF8.GetBytes(form)) || hash == Of(Encoding.UTF8.GetBytes('\uFEFF' + form)));
    }
}

using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Wit.Sdk.Studio.Security;

/// <summary>Texts of 256 random bits that open something.</summary>
internal static class SecretText
{
    private const int Bytes = 32;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Compares in a time that does not depend on where two texts differ.</summary>
    public static bool AreEqual(string? given, string expected) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(expected));
}

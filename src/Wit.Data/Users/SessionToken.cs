using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Wit.Data.Users;

/// <summary>Tokens are 256 random bits: they can't be guessed, so a plain hash protects them.</summary>
internal static class SessionToken
{
    private const int Bytes = 32;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

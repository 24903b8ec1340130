using System.Globalization;

namespace Wit.Sdk.LocalPostgres;

/// <summary>The major versions of PostgreSQL that the product supports, and how one is asked for.</summary>
internal static class MajorVersion
{
    public const string Variable = "WIT_POSTGRES_VERSION";

    public const int Oldest = 14;

    public const int Newest = 18;

    /// <summary>The version of the options, otherwise of the environment variable; null for any.</summary>
    /// <exception cref="LocalPostgresException">It is not a supported version.</exception>
    public static int? Requested(LocalPostgresOptions options)
    {
        if (options.Version is { } version) return Checked(version, "LocalPostgresOptions.Version", version.ToString(CultureInfo.InvariantCulture));
        var text = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(text)) return null;
        return Checked(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, Variable, text);
    }

    private static int Checked(int version, string where, string text) => version is >= Oldest and <= Newest
        ? version
        : throw new LocalPostgresException(
            string.Create(CultureInfo.InvariantCulture, $"{where} is '{text}', which is not a supported version of PostgreSQL: use a number from {Oldest} to {Newest}."));
}

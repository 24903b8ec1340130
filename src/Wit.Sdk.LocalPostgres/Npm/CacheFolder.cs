using Wit.Sdk.LocalPostgres.Binaries;

namespace Wit.Sdk.LocalPostgres.Npm;

/// <summary>The folder in which fetched binaries stay for later runs.</summary>
internal static class CacheFolder
{
    private const string Name = "wit-sdk";

    /// <summary>The given folder, otherwise the platform's cache folder of this user.</summary>
    public static string Find(string? given)
    {
        if (given is not null) return Path.GetFullPath(given);
        if (OperatingSystem.IsWindows())
            return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), Name, "postgres");
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        if (string.IsNullOrEmpty(cache)) cache = OperatingSystem.IsMacOS() ? Path.Combine(home, "Library", "Caches") : Path.Combine(home, ".cache");
        // Root starts the server as another user, which can't enter root's home.
        if (Environment.IsPrivilegedProcess && !UnprivilegedUser.CanEnter(cache)) cache = "/var/cache";
        return Path.Combine(cache, Name, "postgres");
    }
}

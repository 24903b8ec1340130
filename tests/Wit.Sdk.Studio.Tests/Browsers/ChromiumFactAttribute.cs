namespace Wit.Sdk.Studio.Tests.Browsers;

/// <summary>A test that needs Chromium: skipped where it is not installed, except in CI.</summary>
public sealed class ChromiumFactAttribute : FactAttribute
{
    private static readonly string[] s_paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    public ChromiumFactAttribute() =>
        Skip = Program is null && Environment.GetEnvironmentVariable("CI") != "true" ? "Chromium is not installed: apt-get install chromium" : null;

    /// <summary>The browser; null when it is not installed.</summary>
    public static string? Program { get; } = Array.Find(s_paths, File.Exists);
}

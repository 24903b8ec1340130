using System.Diagnostics;
using Wit.Sdk.Testing;

namespace Wit.Sdk.Schema.Tests.Oracle;

/// <summary>The real drizzle-kit of tests/oracle, when it is installed there (<c>npm ci</c>).</summary>
internal static class DrizzleKit
{
    private static readonly string s_entry = RepositoryRoot.Combine("tests", "oracle", "node_modules", "drizzle-kit", "bin.cjs");

    public static bool IsInstalled => File.Exists(s_entry);

    /// <summary>Runs <c>drizzle-kit generate</c> on a schema beside a folder of migrations, and gives what it says.</summary>
    public static async Task<string> GenerateAsync(string folder, string? casing)
    {
        string[] options = casing is null ? [] : ["--casing", casing];
        var start = new ProcessStartInfo("node", [s_entry, "generate", "--dialect", "postgresql", "--schema", "./schema.ts", "--out", "./out", .. options])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return await output + error;
    }

    /// <summary>A folder in which drizzle-kit finds drizzle-orm; build output, so that version control does not see it.</summary>
    public static string CreateFolder() =>
        Directory.CreateDirectory(RepositoryRoot.Combine("tests", "oracle", "obj", Guid.NewGuid().ToString("N"))).FullName;
}

using System.Net;
using System.Text.Json;

namespace Wit.Sdk.Studio.Tests.Edits;

/// <summary>Changes as the page sends them.</summary>
internal static class ChangeExtensions
{
    public static object Table(string name) => new { schema = "public", name };

    public static object Text(string? text) => new { text, isDefault = false };

    public static object Default() => new { text = (string?)null, isDefault = true };

    public static object Update(string table, string[] key, object set, object? old = null, string? version = null) => new { table = Table(table), kind = "Update", key, set, old, version };

    public static object Insert(string table, object set) => new { table = Table(table), kind = "Insert", set };

    public static object Delete(string table, string[] key, string? version, bool isForGood = false) => new { table = Table(table), kind = "Delete", key, version, isForGood };

    /// <summary>Saves changes in one transaction.</summary>
    public static Task<(HttpStatusCode Status, JsonElement Body)> SaveAsync(this StudioClient client, params object[] changes) => client.AskAsync("save", new { changes });

    /// <summary>Saves changes that are good; gives the keys of their rows.</summary>
    public static async Task<JsonElement> SavedAsync(this StudioClient client, params object[] changes) => (await client.GetAsync("save", new { changes })).GetProperty("keys");

    /// <summary>The version of a row.</summary>
    public static async Task<string> VersionAsync(this StudioClient client, string table, params string[] key) =>
        (await client.GetAsync("row", new { table = Table(table), key })).GetProperty("version").GetString()!;
}

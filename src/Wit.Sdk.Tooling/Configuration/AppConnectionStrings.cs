using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace Wit.Sdk.Tooling.Configuration;

/// <summary>
/// Finds a connection string of an app by its name, as the app itself does: environment variables come before user secrets, those before <c>appsettings.{environment}.json</c>,
/// and that before <c>appsettings.json</c>.
/// </summary>
internal sealed class AppConnectionStrings(Workspace workspace)
{
    private const string Section = "ConnectionStrings";
    private const string Form = "Name=";

    private static readonly JsonDocumentOptions s_json = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The name in <c>Name=Desk</c> or <c>Name=ConnectionStrings:Desk</c>; null for every other text.</summary>
    public static string? NameOf(string text)
    {
        var trimmed = text.Trim().TrimEnd(';');
        if (!trimmed.StartsWith(Form, StringComparison.OrdinalIgnoreCase) || trimmed.Contains(';', StringComparison.Ordinal)) return null;
        var name = trimmed[Form.Length..].Trim();
        return name.StartsWith(Section + ":", StringComparison.OrdinalIgnoreCase) ? name[(Section.Length + 1)..] : name;
    }

    /// <summary>The connection string.</summary>
    /// <exception cref="ToolException">There is none of that name, or a file can't be read.</exception>
    public string Find(string name)
    {
        if (workspace.Variable(Section + "__" + name) is { Length: > 0 } variable) return variable;
        var files = Files().ToList();
        foreach (var file in files.Where(File.Exists))
        {
            if (Read(file, name) is { } found) return found;
        }

        throw new ToolException(
            $"No connection string is named '{name}': it is looked for in the variable {Section}__{name} and in {string.Join(", ", files.Select(file => $"'{workspace.Display(file)}'"))}.", isUsage: true);
    }

    private IEnumerable<string> Files()
    {
        if (SecretsFile() is { } secrets) yield return secrets;
        var environment = workspace.Variable("DOTNET_ENVIRONMENT") ?? workspace.Variable("ASPNETCORE_ENVIRONMENT") ?? "Development";
        yield return workspace.Absolute($"appsettings.{environment}.json");
        yield return workspace.Absolute("appsettings.json");
    }

    /// <summary>The file of user secrets of the project in the folder.</summary>
    private string? SecretsFile()
    {
        if (Directory.EnumerateFiles(workspace.Folder, "*.csproj").Order(StringComparer.Ordinal).Select(SecretsId).FirstOrDefault(id => id is not null) is not { } id) return null;
        return workspace.Variable("APPDATA") is { Length: > 0 } data ? Path.Combine(data, "Microsoft", "UserSecrets", id, "secrets.json")
            : workspace.Variable("HOME") is { Length: > 0 } home ? Path.Combine(home, ".microsoft", "usersecrets", id, "secrets.json")
            : null;
    }

    private string? SecretsId(string project)
    {
        try
        {
            return XDocument.Load(project).Descendants().FirstOrDefault(element => element.Name.LocalName == "UserSecretsId")?.Value.Trim();
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{workspace.Display(project)}' can't be read: {exception.Message}", exception);
        }
    }

    /// <summary>The value as a member of the section, or under a flat key; names ignore case, as in the app.</summary>
    private string? Read(string file, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file), s_json);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return null;
            return Member(document.RootElement, Section + ":" + name) ?? (Find(document.RootElement, Section) is { ValueKind: JsonValueKind.Object } section ? Member(section, name) : null);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"'{workspace.Display(file)}' can't be read: {exception.Message}", exception);
        }
    }

    private static string? Member(JsonElement element, string name) => Find(element, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement? Find(JsonElement element, string name) =>
        element.EnumerateObject().Where(member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(member => (JsonElement?)member.Value).FirstOrDefault();
}

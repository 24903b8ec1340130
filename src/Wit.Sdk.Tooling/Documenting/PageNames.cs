using System.Globalization;
using System.Text;
using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Tooling.Documenting;

/// <summary>The files of tables, views and types: readable, allowed on every file system, and different also where case does not count.</summary>
internal sealed class PageNames
{
    private readonly Dictionary<(string Kind, QualifiedName Name), string> _paths = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public PageNames(SchemaModel model)
    {
        foreach (var table in model.Tables)
            Add("tables", table.Name);
        foreach (var view in model.Views)
            Add("views", view.Name);
        foreach (var type in model.Enums)
            Add("types", type.Name);
    }

    /// <summary>The path of the page of a table from the top; null where it has none.</summary>
    public string? OfTable(QualifiedName name) => _paths.GetValueOrDefault(("tables", name));

    /// <summary>The path of the page of a view.</summary>
    public string OfView(QualifiedName name) => _paths[("views", name)];

    /// <summary>The path of the page of an enum type; null where it has none.</summary>
    public string? OfType(QualifiedName name) => _paths.GetValueOrDefault(("types", name));

    private void Add(string kind, QualifiedName name)
    {
        var text = Safe(name.IsPublic ? name.Name : name.ToString());
        var path = $"{kind}/{text}.html";
        for (var number = 2; !_taken.Add(path); number++)
            path = string.Create(CultureInfo.InvariantCulture, $"{kind}/{text}~{number}.html");
        _paths.TryAdd((kind, name), path);
    }

    private static string Safe(string name)
    {
        var safe = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or '.')
                safe.Append(character);
            else
                safe.Append(CultureInfo.InvariantCulture, $"~{(int)character:x}");
        }

        // No file may begin with a dot or be longer than a file system takes.
        var text = safe.Length > 0 && safe[0] != '.' ? safe.ToString() : "_" + safe;
        return text.Length > 120 ? text[..120] : text;
    }
}

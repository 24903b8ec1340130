using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Naming;

/// <summary>Makes C# names out of whatever a schema calls its things.</summary>
internal static class CSharpIdentifier
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default",
        "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto",
        "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out",
        "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc",
        "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>A name that may stand in code: <c>class</c> becomes <c>@class</c>.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>
    /// <c>repoId</c>, <c>repo_id</c>, <c>repo-id</c> and <c>REPO_ID</c> become <c>RepoId</c>; characters that no name may hold part the words.
    /// Empty when nothing of the text may be in a name.
    /// </summary>
    public static string Pascal(string text) => PascalName.Of(text);

    /// <summary>The name of a parameter: <c>RepoId</c> becomes <c>repoId</c>, <c>URLPath</c> becomes <c>urlPath</c>. Not escaped.</summary>
    public static string Camel(string pascal)
    {
        var leading = 0;
        while (leading < pascal.Length && char.IsUpper(pascal[leading]))
            leading++;

        // The last capital of a run starts the next word.
        if (leading > 1 && leading < pascal.Length && char.IsLower(pascal[leading]))
            leading--;
        return pascal.Substring(0, leading).ToLowerInvariant() + pascal.Substring(leading);
    }

    /// <summary>A namespace: each part made a name, <c>my-app.Data</c> becomes <c>my_app.Data</c>.</summary>
    public static string Namespace(string text)
    {
        var parts = text.Split('.').Select(NamespacePart).Where(part => part.Length > 0).ToArray();
        return parts.Length == 0 ? "Generated" : string.Join(".", parts);
    }

    private static string NamespacePart(string text)
    {
        var part = new string([.. text.Trim().Select(character => PascalName.IsPart(character) || character == '_' ? character : '_')]);
        return part.Length == 0 ? part : Escape(PascalName.IsStart(part[0]) || part[0] == '_' ? part : "_" + part);
    }
}

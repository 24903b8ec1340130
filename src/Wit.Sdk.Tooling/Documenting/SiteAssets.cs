using System.Reflection;

namespace Wit.Sdk.Tooling.Documenting;

/// <summary>The style and the script of the pages.</summary>
internal static class SiteAssets
{
    public static string Css => Read("docs.css");

    public static string Search => Read("search.js");

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Wit.Sdk.Tooling.Documenting." + name)
            ?? throw new InvalidOperationException($"The tool was built without '{name}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

using System.Xml.Linq;

namespace Wit.Sdk.Package.Tests.House;

/// <summary>What a project file says about whom the project knows.</summary>
internal sealed record ProjectFile(string Name, string Folder, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    /// <summary>Reads a project file; references that are only build tools (<c>PrivateAssets</c>) do not count as packages.</summary>
    public static ProjectFile Load(string path)
    {
        var document = XDocument.Load(path);
        var projects = document.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!));
        var packages = document.Descendants("PackageReference")
            .Where(reference => reference.Attribute("PrivateAssets") is null)
            .Select(reference => (string)reference.Attribute("Include")!);
        return new ProjectFile(
            Path.GetFileNameWithoutExtension(path),
            Path.GetDirectoryName(path)!,
            [.. projects.Order(StringComparer.Ordinal)],
            [.. packages.Order(StringComparer.Ordinal)]);
    }
}

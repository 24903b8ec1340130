using Wit.Sdk.Schema.Drizzle.Vocabulary;

namespace Wit.Sdk.Tooling.Starting;

/// <summary>Type declarations of Drizzle's packages, by which editors check and complete schema files where the packages are not installed.</summary>
public static class TypeDeclarations
{
    private const string ColumnsMark = "//#columns\n";

    private static readonly string[] s_files = ["drizzle-orm.d.ts", "pg-core.d.ts", "drizzle-kit.d.ts"];

    /// <summary>The files, by their names.</summary>
    public static IReadOnlyList<(string Name, string Content)> Files => [.. s_files.Select(name => (name, Read(name).Replace(ColumnsMark, ColumnDeclarations.Write(), StringComparison.Ordinal)))];

    /// <summary>The names that a schema may import, by the file that has to declare them.</summary>
    internal static IReadOnlyList<(string Name, string File)> Names =>
        [.. Words.Names.Select(name => (name, Words.Find(name)!.Module == Words.PgCore ? "pg-core.d.ts" : "drizzle-orm.d.ts"))];

    private static string Read(string name)
    {
        using var stream = typeof(TypeDeclarations).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        // A checkout may have given the file Windows line ends.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

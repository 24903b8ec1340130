using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Studio.Shapes;

/// <summary>The database as the page knows it.</summary>
/// <param name="Name">The database.</param>
/// <param name="Version">PostgreSQL's version.</param>
/// <param name="Host">The host it runs on.</param>
/// <param name="IsLocal">Whether that is this machine.</param>
/// <param name="Tables">Tables and views: those of the schema file in its order, then the others by name.</param>
/// <param name="Missing">The tables of the schema file that the database does not have.</param>
internal sealed record DatabaseShape(string Name, string Version, string Host, bool IsLocal, IReadOnlyList<TableShape> Tables, IReadOnlyList<QualifiedName> Missing)
{
    /// <summary>Whether rows can be changed.</summary>
    public bool IsWritable { get; init; }

    /// <summary>Whether there is a project with migrations.</summary>
    public bool HasMigrations { get; init; }

    public TableShape? Find(QualifiedName name) => Tables.FirstOrDefault(table => table.Name == name);
}

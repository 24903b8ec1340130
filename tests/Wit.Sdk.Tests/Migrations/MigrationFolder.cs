using System.Text;
using System.Text.Json;
using Npgsql;
using Wit.Sdk.Migrations;

namespace Wit.Sdk.Tests.Migrations;

/// <summary>A migrations folder in a temporary place.</summary>
internal sealed class MigrationFolder : IDisposable
{
    private readonly List<(string Tag, long When)> _entries = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("wit-migrations-").FullName;

    public MigrationFolder Add(string tag, string sql, long? when = null)
    {
        _entries.Add((tag, when ?? 1_760_000_000_000 + _entries.Count));
        Write(tag, Encoding.UTF8.GetBytes(sql));
        WriteJournal();
        return this;
    }

    /// <summary>Makes the folder hold these files and no others, in this order.</summary>
    public void Set(IEnumerable<(string Tag, string Sql, long When)> files)
    {
        _entries.Clear();
        foreach (var (tag, sql, when) in files)
        {
            _entries.Add((tag, when));
            Write(tag, Encoding.UTF8.GetBytes(sql));
        }

        WriteJournal();
    }

    public void Write(string tag, byte[] content) => File.WriteAllBytes(System.IO.Path.Combine(Path, tag + ".sql"), content);

    public void Remove(string tag)
    {
        _entries.RemoveAll(entry => entry.Tag == tag);
        File.Delete(System.IO.Path.Combine(Path, tag + ".sql"));
        WriteJournal();
    }

    public void MoveFirst(string tag)
    {
        var entry = _entries.Single(candidate => candidate.Tag == tag);
        _entries.Remove(entry);
        _entries.Insert(0, entry);
        WriteJournal();
    }

    public Migrator Migrator(NpgsqlDataSource dataSource) => new(dataSource, MigrationSource.FromFolder(Path));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private void WriteJournal()
    {
        var meta = Directory.CreateDirectory(System.IO.Path.Combine(Path, "meta"));
        var journal = new
        {
            version = "7",
            dialect = "postgresql",
            entries = _entries.Select((entry, idx) => new { idx, version = "7", when = entry.When, tag = entry.Tag, breakpoints = true }),
        };
        File.WriteAllText(System.IO.Path.Combine(meta.FullName, "_journal.json"), JsonSerializer.Serialize(journal));
    }
}

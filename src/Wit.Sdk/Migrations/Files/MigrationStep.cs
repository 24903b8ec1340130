using System.Security.Cryptography;
using System.Text;
using Wit.Sdk.Migrations.Running;

namespace Wit.Sdk.Migrations.Files;

/// <summary>Statements of a file that are done together or not at all.</summary>
/// <param name="Statements">The statements; never none, except in a file that has none.</param>
internal sealed record MigrationStep(IReadOnlyList<MigrationStatement> Statements)
{
    /// <summary>Whether the file has them run in one transaction; otherwise it is a single statement that runs in one only where the server lets it.</summary>
    public bool IsTransaction { get; init; }

    /// <summary>The modes of the transaction, as written after <c>BEGIN</c>.</summary>
    public string Modes { get; init; } = string.Empty;

    /// <summary>The line on which the step begins.</summary>
    public int Line => Statements.Count == 0 ? 1 : StatementFailure.LineOf(Statements[0]);

    /// <summary>The hashes of the first steps, from none to all: they say whether what was done is still what the file says.</summary>
    public static IReadOnlyList<string> HashesOf(IReadOnlyList<MigrationStep> steps)
    {
        using var hashing = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var hashes = new List<string>(steps.Count + 1) { Convert.ToHexStringLower(hashing.GetCurrentHash()) };
        var separator = string.Empty;
        foreach (var step in steps)
        {
            foreach (var statement in step.Statements)
            {
                var text = separator + statement.Sql + (statement.CopyData is { } data ? "\n" + data : string.Empty);
                hashing.AppendData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal)));
                separator = "\n;\n";
            }

            hashes.Add(Convert.ToHexStringLower(hashing.GetCurrentHash()));
        }

        return hashes;
    }
}

namespace Wit.Sdk.Tests.ChangingTypes;

/// <summary>What others do to the tracker's database while the app runs.</summary>
internal static class TypeChange
{
    private const string Swap = """
        ALTER TYPE ticket_state RENAME TO ticket_state_old;
        CREATE TYPE ticket_state AS ENUM ('in_progress', 'closed', 'open');
        ALTER TABLE tickets ALTER state DROP DEFAULT, ALTER past DROP DEFAULT,
            ALTER state TYPE ticket_state USING state::text::ticket_state, ALTER past TYPE ticket_state[] USING past::text::ticket_state[];
        ALTER TABLE tickets ALTER state SET DEFAULT 'open', ALTER past SET DEFAULT '{}';
        """;

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["enum recreated"] = $"BEGIN; {Swap} DROP TYPE ticket_state_old; COMMIT",
        ["enum recreated, old one kept"] = $"BEGIN; {Swap} COMMIT",
        ["enum moved and back"] = "CREATE SCHEMA aside; ALTER TYPE ticket_state SET SCHEMA aside; ALTER TYPE aside.ticket_state SET SCHEMA public; DROP SCHEMA aside",
        ["label added"] = "ALTER TYPE ticket_state ADD VALUE 'stale'",
        ["column of another type"] = "ALTER TABLE tickets ALTER title TYPE varchar(500)",
        ["column added"] = "ALTER TABLE tickets ADD extra text",
        ["table recreated"] = """
            BEGIN; CREATE TABLE next (LIKE tickets INCLUDING ALL); INSERT INTO next SELECT * FROM tickets; DROP TABLE tickets; ALTER TABLE next RENAME TO tickets;
            ALTER INDEX next_pkey RENAME TO tickets_pkey; COMMIT
            """,
    };
}

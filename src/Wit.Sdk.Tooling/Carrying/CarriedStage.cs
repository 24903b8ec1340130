namespace Wit.Sdk.Tooling.Carrying;

/// <summary>When a carried statement is applied.</summary>
public enum CarriedStage
{
    /// <summary>After schemas, enums and sequences, before tables: extensions, domains and functions that columns and defaults need.</summary>
    BeforeTables,

    /// <summary>Together with a table of the schema: the key by which it is partitioned.</summary>
    WithTable,

    /// <summary>After tables and their indexes, before foreign keys: options of keys, indexes and columns.</summary>
    BeforeForeignKeys,

    /// <summary>After foreign keys, before views.</summary>
    AfterTables,

    /// <summary>After everything else.</summary>
    AfterViews,
}

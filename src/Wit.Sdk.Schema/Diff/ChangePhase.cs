namespace Wit.Sdk.Schema.Diff;

/// <summary>The phases of a migration, in the order in which they run; <see cref="ChangeOrder"/> says why.</summary>
internal enum ChangePhase
{
    RenameSchemas,
    CreateSchemas,
    Renames,
    DropPolicies,
    DropViews,
    DropForeignKeys,
    DropIndexes,
    DropConstraints,
    DropTables,
    RenameParts,
    Roles,
    Enums,
    Sequences,
    DropColumns,
    CreateTables,
    AlterColumns,
    AddColumns,
    AddConstraints,
    CreateIndexes,
    AddForeignKeys,
    CreateViews,
    RowLevelSecurity,
    CreatePolicies,
    DropSequences,
    DropEnums,
    DropRoles,
    DropSchemas,
    CreateConcurrentIndexes,
}

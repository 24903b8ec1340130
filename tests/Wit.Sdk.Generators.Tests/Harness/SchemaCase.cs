using Wit.Sdk.Testing;

namespace Wit.Sdk.Generators.Tests.Harness;

/// <summary>The schemas that tests run the generator on.</summary>
internal static class SchemaCase
{
    /// <summary>A file of <c>Cases/</c>, as <c>schema.ts</c>.</summary>
    public static TestFile Small(string name) => new("/app/schema/schema.ts", CaseFiles.Read("../Cases", name + ".ts"));

    /// <summary>The help desk that statements are written for.</summary>
    public static TestFile Desk() => new("/app/schema/schema.ts", CaseFiles.Read("../Statements/Desk", "schema.ts"));

    /// <summary>The help desk with its relations.</summary>
    public static TestFile DeskWithRelations() => new("/app/schema/schema.ts", CaseFiles.Read("../Statements/Desk", "schema.ts") + CaseFiles.Read("../Projections/Desk", "relations.ts"));

    /// <summary>The schema of the wit platform.</summary>
    public static TestFile Wit() => new("/app/schema/schema.ts", CaseFiles.Read("../../../schema", "schema.ts"));
}

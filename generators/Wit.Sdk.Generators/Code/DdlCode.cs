using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Generators.Code;

/// <summary>The DDL in the database class.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="ClassName">The database class.</param>
/// <param name="Statements">The statements that build the schema in an empty database: those of tables that stay are the same objects, and comparing them costs nothing.</param>
internal sealed record DdlCode(string Namespace, string ClassName, EquatableArray<string> Statements)
{
    /// <summary>The simple names of the code's own types that mean another type in the namespace: one of the schema or of the project.</summary>
    public EquatableArray<string> Hidden { get; init; }
}

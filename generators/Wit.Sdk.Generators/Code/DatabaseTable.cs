using Wit.Sdk.Schema.Model;

namespace Wit.Sdk.Generators.Code;

/// <summary>The parts of a table that the database class needs: none of its columns, so that an edit of one leaves the class as it is.</summary>
/// <param name="TypeName">The full name of the table class.</param>
/// <param name="Property">The property of the database class.</param>
/// <param name="Name">The name in the database.</param>
/// <param name="Documentation">The comment of the table.</param>
internal sealed record DatabaseTable(string TypeName, string Property, QualifiedName Name, Documentation Documentation);

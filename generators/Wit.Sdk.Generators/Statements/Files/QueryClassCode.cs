namespace Wit.Sdk.Generators.Statements.Files;

/// <summary>The class over the statements of all files.</summary>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Database">The database class.</param>
/// <param name="ClassName">The class.</param>
/// <param name="Property">Its property in the database class.</param>
internal sealed record QueryClassCode(string Namespace, string Database, string ClassName, string Property);

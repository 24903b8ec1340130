using System.Diagnostics.CodeAnalysis;

namespace Wit.Sdk;

/// <summary>
/// The SQL of a partial method. The build checks the statement against the schema and generates the body, which runs it as the helpers run theirs: one constant
/// text, typed parameters, and a reader by ordinal.
/// </summary>
/// <param name="sql">One statement of PostgreSQL. <c>@name</c> is the parameter of this name.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SqlAttribute([StringSyntax("sql")] string sql) : Attribute
{
    /// <summary>The statement.</summary>
    public string Sql { get; } = sql;
}

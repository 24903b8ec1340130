using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>A statement at the top of a file that works on names of the file: <c>users.enableRLS()</c>, <c>count += 1</c>, a loop that fills an object.</summary>
internal sealed class Effect(Statement statement, SourceText source)
{
    public Statement Statement => statement;

    public SourceText Source => source;

    /// <summary>Whether it has run, for any of the names that it works on.</summary>
    public bool HasRun { get; set; }
}

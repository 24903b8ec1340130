using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;
using Wit.Sdk.Schema.Syntax.Tree;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Script.Modules;

/// <summary>A name of a file, and its value once something needed it: a closed set.</summary>
internal abstract class Binding(string name, Origin origin)
{
    public string Name => name;

    /// <summary>Where the name is declared.</summary>
    public Origin Origin => origin;

    public TextSpan? DocComment { get; init; }

    public Value? Value { get; set; }

    public bool IsEvaluating { get; set; }

    /// <summary>The sources of the value; null while nothing read the name.</summary>
    public Reading? Reading { get; set; }

    /// <summary>A constant or variable, or a part of a pattern.</summary>
    public sealed class Variable(string name, Origin origin, Declarator declarator, bool isAmbient) : Binding(name, origin)
    {
        public Declarator Declarator => declarator;

        public bool IsAmbient => isAmbient;
    }

    /// <summary>A function.</summary>
    public sealed class Function(string name, Origin origin, FunctionSyntax syntax) : Binding(name, origin)
    {
        public FunctionSyntax Syntax => syntax;
    }

    /// <summary>A TypeScript enum.</summary>
    public sealed class Enum(string name, Origin origin, Statement.Enum statement) : Binding(name, origin)
    {
        public Statement.Enum Statement => statement;
    }

    /// <summary>A class.</summary>
    public sealed class Class(string name, Origin origin, ClassSyntax syntax) : Binding(name, origin)
    {
        public ClassSyntax Syntax => syntax;
    }

    /// <summary>A TypeScript namespace. The file holds its parts, since they may add to a class, a function or an enum too.</summary>
    public sealed class Namespace(string name, Origin origin) : Binding(name, origin);

    /// <summary>The value of an expression that is exported as it is: <c>export default</c>, <c>exports.users = ...</c>.</summary>
    public sealed class Expression(string name, Origin origin, Syntax.Tree.Expression value) : Binding(name, origin)
    {
        public Syntax.Tree.Expression Syntax => value;
    }

    /// <summary>A name of another file or package.</summary>
    public sealed class Import(string name, Origin origin, string specifier, TextSpan specifierSpan, string exported) : Binding(name, origin)
    {
        public string Specifier => specifier;

        public TextSpan SpecifierSpan => specifierSpan;

        /// <summary>The name there; <c>*</c> for all of them as one object.</summary>
        public string Exported => exported;
    }
}

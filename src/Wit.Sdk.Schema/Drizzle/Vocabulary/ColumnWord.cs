using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Script.Values;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>A function that makes a column: <c>varchar(name?, options?)</c>.</summary>
/// <param name="Name">The name of the function.</param>
/// <param name="Options">The options that it has.</param>
/// <param name="Traits">The capabilities of the column beyond those of every column.</param>
/// <param name="Type">The type that results from the options.</param>
internal sealed record ColumnWord(string Name, string[] Options, ColumnTraits Traits, Func<OptionReader, ColumnType> Type)
{
    /// <summary>The modes that <c>mode</c> can be, the first of them when it is left out; a mode decides what TypeScript sees, and how some defaults are written.</summary>
    public string[] Modes { get; init; } = [];

    public Value Build(Invocation call)
    {
        var isNamed = call.Evaluator.Demand(call[0]);
        var name = call[0] is StringValue text ? text.Value : string.Empty;
        var options = new OptionReader(call, call[0] is ObjectValue ? 0 : 1, Options);
        var traits = Traits;
        var mode = Options.Contains("mode", StringComparer.Ordinal) ? options.Text("mode") : null;
        if (traits == ColumnTraits.Serial && Name == "bigserial" && mode != "number")
            traits = ColumnTraits.SilentSerial;
        var builder = new ColumnBuilderValue(Name, name, Type(options), traits, call.Origin) { Mode = mode };
        if (Options.Contains("enum", StringComparer.Ordinal))
            builder.EnumValues = options.Texts("enum");
        builder.IsNotNull = traits == ColumnTraits.Serial;
        builder.IsBroken = options.Failed || !isNamed;
        return builder;
    }
}

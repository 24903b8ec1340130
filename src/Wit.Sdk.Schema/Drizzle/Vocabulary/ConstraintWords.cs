using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The functions of the extra config.</summary>
internal static class ConstraintWords
{
    public static IEnumerable<Word> All { get; } =
    [
        Make("index", call => new IndexValue(NameOf(call), false, call.Origin)),
        Make("uniqueIndex", call => new IndexValue(NameOf(call), true, call.Origin)),
        Make("unique", call => new UniqueValue(NameOf(call), call.Origin)),
        Make("primaryKey", MakePrimaryKey),
        Make("foreignKey", MakeForeignKey),
        Make("check", call => call.RequireString(0, "The name of a check") is { } name ? new CheckValue(name, call[1], call.Origin) : new UnknownValue(Cause.Told)),
    ];

    private static Word Make(string name, NativeCode code) => new(name, Words.PgCore, new NativeValue(name, code));

    private static string? NameOf(Invocation call) =>
        call[0].IsNullish || call[0] is StringValue { Value.Length: 0 } ? null : call.RequireString(0, "The name of " + call.Name + "()");

    private static Value MakePrimaryKey(Invocation call)
    {
        if (call[0] is ObjectValue config)
        {
            var columns = config.GetProperty("columns");
            if (columns is ArrayValue list)
                return new PrimaryKeyValue(config.GetProperty("name") is { IsNullish: false } name ? name : null, list.Items, call.Origin);
            call.Evaluator.ReportWrongKind(columns ?? Value.Undefined, call.OriginOf(0), "The option 'columns' of primaryKey()", "a list of columns");
            return new UnknownValue(Cause.Told);
        }

        return new PrimaryKeyValue(null, call.Arguments, call.Origin);
    }

    private static Value MakeForeignKey(Invocation call)
    {
        var options = new OptionReader(call, 0, OptionNames.ForeignKey);
        if (call[0] is ObjectValue config && !options.Failed)
            return new ForeignKeyValue(config, call.Origin);
        if (!options.Failed)
            call.Evaluator.ReportWrongKind(call[0], call.OriginOf(0), "What foreignKey() takes", "an object");
        return new UnknownValue(Cause.Told);
    }
}

using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Sql;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Model.Columns;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The methods of columns, one line each.</summary>
internal static class ColumnModifiers
{
    private static readonly Dictionary<string, ColumnModifier> s_all = new ColumnModifier[]
    {
        new("notNull", ColumnTraits.None, Do((column, _) => column.IsNotNull = true)),
        new("primaryKey", ColumnTraits.None, Do((column, _) => column.IsPrimaryKey = column.IsNotNull = true)),
        new("default", ColumnTraits.None, Do((column, call) => SetDefault(column, call[0], call.OriginOf(0)))),
        new("defaultNow", ColumnTraits.Time, Do((column, call) => SetDefault(column, SqlValue.FromParts(call.Origin, "now()"), call.Origin))),
        new("defaultRandom", ColumnTraits.Uuid, Do((column, call) => SetDefault(column, SqlValue.FromParts(call.Origin, "gen_random_uuid()"), call.Origin))),
        new("$default", ColumnTraits.None, Do((column, call) => column.ClientDefault = new ClientFunction(call[0], call.NodeOf(0)))),
        new("$defaultFn", ColumnTraits.None, Do((column, call) => column.ClientDefault = new ClientFunction(call[0], call.NodeOf(0)))),
        new("$onUpdate", ColumnTraits.None, Do((column, call) => column.ClientOnUpdate = new ClientFunction(call[0], call.NodeOf(0)))),
        new("$onUpdateFn", ColumnTraits.None, Do((column, call) => column.ClientOnUpdate = new ClientFunction(call[0], call.NodeOf(0)))),
        new("$type", ColumnTraits.None, Do((_, _) => { })),
        new("unique", ColumnTraits.None, Do(SetUnique)),
        new("references", ColumnTraits.None, Do((column, call) => column.References.Add(new ColumnReference(call[0], call[1], call.Origin)))),
        new("array", ColumnTraits.None, MakeArray),
        new("generatedAlwaysAs", ColumnTraits.None, Do((column, call) => column.Generated = call[0])),
        new("generatedAlwaysAsIdentity", ColumnTraits.Identity, Do((column, call) => SetIdentity(column, call, IdentityKind.Always))),
        new("generatedByDefaultAsIdentity", ColumnTraits.Identity, Do((column, call) => SetIdentity(column, call, IdentityKind.ByDefault))),
    }.ToDictionary(modifier => modifier.Name, StringComparer.Ordinal);

    public static IEnumerable<ColumnModifier> All => s_all.Values;

    public static Method? Find(string name, ColumnTraits traits) =>
        s_all.TryGetValue(name, out var modifier) && (modifier.Needs & traits) == modifier.Needs ? modifier.Method : null;

    public static IEnumerable<string> NamesFor(ColumnTraits traits) =>
        s_all.Values.Where(modifier => (modifier.Needs & traits) == modifier.Needs).Select(modifier => modifier.Name);

    private static Func<ColumnBuilderValue, Invocation, Value> Do(Action<ColumnBuilderValue, Invocation> change) => (column, call) =>
    {
        change(column, call);
        column.Version++;
        return column;
    };

    private static void SetDefault(ColumnBuilderValue column, Value value, Origin origin)
    {
        column.Default = value is UndefinedValue ? null : value;
        column.DefaultOrigin = origin;
    }

    private static void SetUnique(ColumnBuilderValue column, Invocation call)
    {
        column.IsUnique = true;
        column.UniqueOrigin = call.Origin;
        if (!call[0].IsNullish)
        {
            column.UniqueName = call.RequireString(0, "The name of a unique constraint");
            column.IsBroken |= column.UniqueName is null;
        }

        var options = new OptionReader(call, 1, OptionNames.Unique);
        column.NullsNotDistinct = options.Text("nulls") == "not distinct";
        column.IsBroken |= options.Failed;
    }

    private static void SetIdentity(ColumnBuilderValue column, Invocation call, IdentityKind kind)
    {
        var options = new OptionReader(call, 0, OptionNames.Identity);
        column.Identity = kind;
        column.IsNotNull = true;
        column.SequenceName = options.Text("name");
        column.SequenceOptions = ReadSequence(options);
        column.IsBroken |= options.Failed;
    }

    /// <summary>The options that identities and sequences share.</summary>
    public static SequenceOptions ReadSequence(OptionReader options) => new(
        options.Digits("startWith"),
        options.Digits("increment"),
        options.Digits("minValue"),
        options.Digits("maxValue"),
        options.Digits("cache"),
        options.Flag("cycle"));

    /// <summary>An array is a new column: what was set on the element's stays with the element.</summary>
    private static ColumnBuilderValue MakeArray(ColumnBuilderValue element, Invocation call)
    {
        ColumnType type = element.Type;
        var dimensions = DimensionsOf(type) + (call[0] is StringValue { Value: var given } ? given.Length / 2 : 1);
        if (dimensions > Limits.Dimensions)
        {
            call.Evaluator.Report(call.Origin, DiagnosticCatalogue.TooManyDimensions, Limits.Dimensions);
            element.IsBroken = true;
            return element;
        }

        switch (call[0])
        {
            case NumberValue { Value: var size } when size >= 0 && size <= int.MaxValue:
                type = new ColumnType.Array(type, (int)size);
                break;
            case StringValue { Value: var brackets } when brackets.Length > 0 && brackets.Replace("[]", string.Empty).Length == 0:
                for (var i = 0; i < brackets.Length / 2; i++)
                    type = new ColumnType.Array(type);
                break;
            case UndefinedValue or NullValue:
                type = new ColumnType.Array(type);
                break;
            default:
                call.Evaluator.ReportWrongKind(call[0], call.OriginOf(0), "The size of an array", "a number");
                element.IsBroken = true;
                type = new ColumnType.Array(type);
                break;
        }

        var list = new ColumnBuilderValue(element.Word, element.KeyIsName ? string.Empty : element.Name, type, ColumnTraits.None, call.Origin)
        {
            EnumValues = element.EnumValues,
            Mode = element.Mode,
            IsBroken = element.IsBroken,
        };
        list.Faults.AddRange(element.Faults);
        return list;
    }

    private static int DimensionsOf(ColumnType type)
    {
        var dimensions = 0;
        for (; type is ColumnType.Array array; type = array.Element)
            dimensions++;
        return dimensions;
    }
}

using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Drizzle.Entities.Constraints;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Script.Values.Native;
using Wit.Sdk.Schema.Text;

namespace Wit.Sdk.Schema.Drizzle.Vocabulary;

/// <summary>The functions that make schemas, enums, sequences, views, roles and policies.</summary>
internal static class TypeWords
{
    public static IEnumerable<Word> All { get; } =
    [
        Make("pgSchema", call => MakeSchema(call, NameCasing.AsWritten)),
        Make("pgEnum", call => MakeEnum(call, null)),
        Make("pgSequence", call => MakeSequence(call, null)),
        Make("pgView", call => MakeView(call, null, isMaterialized: false, NameCasing.AsWritten)),
        Make("pgMaterializedView", call => MakeView(call, null, isMaterialized: true, NameCasing.AsWritten)),
        Make("pgRole", MakeRole),
        Make("pgPolicy", MakePolicy),
    ];

    public static Value MakeEnum(Invocation call, NamedSchemaValue? schema)
    {
        if (call.RequireString(0, "The name of an enum") is not { } name)
            return new UnknownValue(Cause.Told);
        if (OptionReader.TextsOf(call[1]) is { } labels)
            return new EnumValue(name, schema, labels, call[1] is ObjectValue, call.Origin);
        List<Value> items = call[1] switch
        {
            ArrayValue array => array.Items,
            ObjectValue members => [.. members.Properties.Select(property => property.Value)],
            _ => [],
        };
        var unknown = items.Find(item => item is not StringValue) ?? (call[1] as ObjectValue)?.HasUnknownKeys ?? call[1];
        call.Evaluator.ReportWrongKind(unknown, call.OriginOf(1), "The labels of the enum '" + name + "'", "strings");
        var known = items.OfType<StringValue>().Select(label => label.Value).ToEquatableArray();
        return new EnumValue(name, schema, known, call[1] is ObjectValue, call.Origin) { IsPartial = true };
    }

    public static Value MakeSequence(Invocation call, NamedSchemaValue? schema)
    {
        if (call.RequireString(0, "The name of a sequence") is not { } name)
            return new UnknownValue(Cause.Told);
        var options = new OptionReader(call, 1, OptionNames.Sequence);
        var sequence = new SequenceValue(name, schema, ColumnModifiers.ReadSequence(options), call.Origin);
        return options.Failed ? new UnknownValue(Cause.Told) : sequence;
    }

    public static Value MakeView(Invocation call, NamedSchemaValue? schema, bool isMaterialized, NameCasing casing)
    {
        if (call.RequireString(0, "The name of a view") is not { } name)
            return new UnknownValue(Cause.Told);
        TableValue? columns = null;
        if (!call[1].IsNullish)
        {
            columns = new TableValue(name, null, call.Origin) { Casing = casing };
            TableWords.AddColumns(columns, call, 1);
        }

        return new ViewBuilderValue(name, schema, columns, isMaterialized, call.Origin);
    }

    private static Word Make(string name, NativeCode code) => new(name, Words.PgCore, new NativeValue(name, code));

    public static Value MakeSchema(Invocation call, NameCasing casing) =>
        call.RequireString(0, "The name of a schema") is not { } name ? new UnknownValue(Cause.Told)
        : name == QualifiedName.PublicSchema ? call.Error(0, DiagnosticCatalogue.PublicSchema)
        : new NamedSchemaValue(name, casing, call.Origin);

    private static Value MakeRole(Invocation call)
    {
        if (call.RequireString(0, "The name of a role") is not { } name)
            return new UnknownValue(Cause.Told);
        var options = new OptionReader(call, 1, OptionNames.Role);
        return new RoleValue(name, call.Origin)
        {
            CreateDatabase = options.Flag("createDb"),
            CreateRole = options.Flag("createRole"),
            Inherit = options.Raw("inherit").IsNullish || options.Flag("inherit"),
        };
    }

    private static Value MakePolicy(Invocation call)
    {
        if (call.RequireString(0, "The name of a policy") is not { } name)
            return new UnknownValue(Cause.Told);
        var options = new OptionReader(call, 1, OptionNames.Policy);
        return options.Failed ? new UnknownValue(Cause.Told) : new PolicyValue(name, call[1] as ObjectValue ?? new ObjectValue(), call.Origin);
    }
}

using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Script.Values;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Drizzle.Entities;

/// <summary>A sequence: <c>pgSequence(...)</c>.</summary>
internal sealed class SequenceValue(string name, NamedSchemaValue? schema, SequenceOptions options, Origin origin) : Entity(origin)
{
    public QualifiedName QualifiedName { get; } = new(schema?.Name ?? QualifiedName.PublicSchema, name);

    public SequenceOptions Options => options;

    public override string Description => "the sequence '" + name + "'";

    public override IEnumerable<string> MemberNames => ["seqName"];

    public override Value? GetProperty(string name) => name == "seqName" ? new StringValue(QualifiedName.Name) : null;

    public override bool AddTo(SharedState state) => true;
}

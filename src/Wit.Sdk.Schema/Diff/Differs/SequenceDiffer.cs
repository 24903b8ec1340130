using Wit.Sdk.Schema.Diff.Changes;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Postgres;

namespace Wit.Sdk.Schema.Diff.Differs;

/// <summary>Compares free-standing sequences by what their options come to.</summary>
internal static class SequenceDiffer
{
    public static void Compare(SchemaModel from, SchemaModel to, DiffContext context)
    {
        var (removed, added, kept) = Matching.ByKey(from.Sequences, to.Sequences, sequence => sequence.Name);
        context.Changes.AddRange(removed.Select(sequence => new Change.DropSequence(sequence)));
        context.Changes.AddRange(added.Select(sequence => new Change.CreateSequence(sequence)));
        context.Changes.AddRange(kept
            .Where(pair => SequenceDefaults.Complete(pair.From.Options) != SequenceDefaults.Complete(pair.To.Options))
            .Select(pair => new Change.AlterSequence(pair.From, pair.To)));
    }
}

using Bogus;

namespace LargeData;

/// <summary>Made-up texts and ids.</summary>
internal static class Texts
{
    /// <summary>A source of texts for one table, so that the rows of a table do not depend on those of another.</summary>
    public static Faker Faker(LargeDataPlan plan, int table) => new("en") { Random = new Randomizer(plan.Size.Seed + table) };

    /// <summary>The id of a label, without a list of all of them: that of its repository, with the number of the label in place of the last byte.</summary>
    public static Guid LabelId(LargeDataPlan plan, int repository, int label)
    {
        Span<byte> bytes = stackalloc byte[16];
        plan.Repositories[repository].TryWriteBytes(bytes);
        bytes[^1] = (byte)label;
        return new Guid(bytes);
    }
}

namespace Wit.Sdk.Benchmarks.Queries.EntityFramework;

/// <summary>A label on a pull request as EF Core's users declare it.</summary>
internal sealed class EfPrLabel
{
    public Guid PrId { get; set; }

    public Guid LabelId { get; set; }
}

using Npgsql;
using Wit.Sdk.Statements;

namespace Wit.Data.Changes;

/// <summary>How a submission found a review, and what it made of it; null where it was not made.</summary>
internal sealed record ReviewChange(ReviewState State, PrReview? Changed) : IRow<ReviewChange>
{
    static ReviewChange IRow<ReviewChange>.Read(NpgsqlDataReader reader, int at) =>
        new(reader.GetFieldValue<ReviewState>(at), reader.IsDBNull(at + 1) ? null : Rows.Read<PrReview>(reader, at + 1));
}

namespace Wit.Data.Changes;

/// <summary>How a submission found a review, and what it made of it; null where it was not made.</summary>
internal sealed record ReviewChange(ReviewState State, PrReview? Changed);

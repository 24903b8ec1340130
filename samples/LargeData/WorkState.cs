namespace LargeData;

/// <summary>Where an issue or a pull request stands; only pull requests are merged.</summary>
internal enum WorkState
{
    Open,
    Closed,
    Merged,
}

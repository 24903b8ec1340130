namespace Wit.Sdk.Migrations;

/// <summary>The file that runs, and whom to tell of it.</summary>
internal sealed record RunningFile(MigrationFile File, int Number, int Count, IProgress<MigrationProgress>? Progress, MigrationLog Log)
{
    public void Begins() => Progress?.Report(new MigrationProgress(File, Number, Count, null));

    public void Tell(string message)
    {
        Log.Meanwhile(File.FileName, message);
        Progress?.Report(new MigrationProgress(File, Number, Count, null) { Message = message });
    }

    public void IsDone(TimeSpan elapsed)
    {
        Log.Applied(File.FileName, elapsed.TotalMilliseconds, Number, Count);
        Progress?.Report(new MigrationProgress(File, Number, Count, elapsed));
    }
}

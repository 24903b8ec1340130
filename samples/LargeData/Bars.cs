using Spectre.Console;

namespace LargeData;

/// <summary>A progress bar for each table, in the order in which they begin.</summary>
internal sealed class Bars(ProgressContext screen, Dictionary<string, ProgressTask> tasks) : IProgress<LargeDataProgress>
{
    public void Report(LargeDataProgress value)
    {
        if (!tasks.TryGetValue(value.Table, out var task))
            tasks.Add(value.Table, task = screen.AddTask(value.Table, maxValue: value.Total));
        task.Value = value.Rows;
        if (value.Rows >= value.Total)
            task.StopTask();
    }
}

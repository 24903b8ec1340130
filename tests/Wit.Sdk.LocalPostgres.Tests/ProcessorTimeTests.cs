using System.Diagnostics;
using Wit.Sdk.Testing;

namespace Wit.Sdk.LocalPostgres.Tests;

public sealed class ProcessorTimeTests
{
    [Fact]
    public async Task A_process_that_ends_while_it_is_asked_for_its_processor_time_is_no_error()
    {
        for (var round = 0; round < 40; round++)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", ["--list-sdks"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var end = ProcessorTime.FollowAsync(process, TimeSpan.Zero);
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            await end;
        }
    }

    [Fact]
    public async Task The_processor_time_of_a_process_that_has_ended_is_zero()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(TimeSpan.Zero, await ProcessorTime.FollowAsync(process, TimeSpan.Zero));
        process.Dispose();
        Assert.Equal(TimeSpan.Zero, await ProcessorTime.FollowAsync(process, TimeSpan.Zero));
    }
}

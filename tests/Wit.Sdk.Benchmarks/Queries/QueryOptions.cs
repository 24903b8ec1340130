using System.Globalization;

namespace Wit.Sdk.Benchmarks.Queries;

/// <summary>What the command line asks for.</summary>
internal sealed record QueryOptions
{
    public int Rounds { get; private init; } = 40;

    /// <summary>The names of the workloads to run; empty for all.</summary>
    public IReadOnlyList<string> Only { get; private init; } = [];

    /// <summary>A file for the figures as JSON.</summary>
    public string? Json { get; private init; }

    /// <summary>A file for the table of docs/performance.md.</summary>
    public string? Markdown { get; private init; }

    /// <exception cref="ArgumentException">An argument is not known or has no value.</exception>
    public static QueryOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new QueryOptions();
        for (var index = 0; index < arguments.Count; index += 2)
        {
            var value = index + 1 < arguments.Count ? arguments[index + 1] : throw new ArgumentException($"\"{arguments[index]}\" needs a value.", nameof(arguments));
            options = arguments[index] switch
            {
                "--rounds" when int.TryParse(value, CultureInfo.InvariantCulture, out var rounds) && rounds > 0 => options with { Rounds = rounds },
                "--only" => options with { Only = value.Split(',') },
                "--json" => options with { Json = value },
                "--markdown" => options with { Markdown = value },
                _ => throw new ArgumentException($"\"{arguments[index]} {value}\" is not known; there are --rounds N, --only NAME,NAME, --json FILE, --markdown FILE.", nameof(arguments)),
            };
        }

        var unknown = options.Only.Except(Workload.All.Select(workload => workload.Name)).ToList();
        return unknown.Count == 0
            ? options
            : throw new ArgumentException($"There is no workload \"{unknown[0]}\"; there are {string.Join(", ", Workload.All.Select(workload => workload.Name))}.", nameof(arguments));
    }
}

using System.Diagnostics;
using System.Globalization;
using Wit.Sdk.Benchmarks.Harness;

namespace Wit.Sdk.Benchmarks.Generator;

/// <summary>The generator on <c>CSharpGeneratorDriver</c>, as the compiler and the editor run it.</summary>
internal sealed class GeneratorMode : BenchmarkMode
{
    private const int Tables = 1000;
    private const int Columns = 20;
    private const string EditedTable = "things0500";

    public override string Name => "generator";

    public override string Description => "first builds and edits, 21 tables and 1,000 tables; [runs of each, 15]";

    public override async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var runs = arguments is [var given] ? int.Parse(given, CultureInfo.InvariantCulture) : 15;
        var table = new FigureTable();
        table.Add("21 tables, fresh process (JIT of the generator included)", null, await FreshAsync(runs, [], cancellationToken));
        table.Add("1,000 x 20, fresh process (JIT of the generator included)", 1500, await FreshAsync(Math.Min(runs, 5), ["1000", "20"], cancellationToken));
        table.Add("21 tables, compiler server, new driver", 60, Cold(runs, Workloads.Wit));
        var oneFile = Workloads.Of(["1000", "20"]);
        table.Add("1,000 x 20, compiler server, new driver", 1500, Cold(Math.Min(runs, 5), oneFile));
        table.Add("1,000 x 20, compiler server, new driver, with a migrations folder to compare with", null, Cold(Math.Min(runs, 5), Workloads.Migrated(oneFile)));
        Edits(table, runs, "one file", oneFile, "schema.ts");
        Edits(table, runs, "50 files", SyntheticSchema.ManyFiles(50, Tables / 50, Columns), "part025.ts");
        Edits(table, runs, "one file, with a migrations folder", Workloads.Migrated(oneFile), "schema.ts");
        await Console.Out.WriteLineAsync(Legend);
        table.Write(Console.Out);
        return 0;
    }

    private static string Legend =>
        """
        fresh process: Roslyn itself is warm (the SDK's compiler comes as native code), the generator never ran: its JIT time is included. The worst case, a first build.
        compiler server: the process ran the generator before, the driver did not: nothing is cached. The ordinary case of a build.
        edit: a driver that ran before; the time of the next run.

        """;

    private static void Edits(FigureTable table, int runs, string layout, IReadOnlyList<(string Name, string Text)> files, string edited)
    {
        var session = new GeneratorSession(files);
        session.Run();
        Workloads.Verify(session, files);
        var count = 0;
        table.Add($"1,000 x 20 in {layout}: a column is renamed", 100, Series(session, runs, () => session.Edit(edited, text => Rename(text, count++))));
        table.Add($"1,000 x 20 in {layout}: a column is added", 100, Series(session, runs, () => session.Edit(edited, text => AddColumn(text, count++))));
        table.Add($"1,000 x 20 in {layout}: a table is added", 100, Series(session, runs, () => session.Edit(edited, text => AddTable(text, count++))));
        table.Add($"1,000 x 20 in {layout}: a line at the top of the file", 100, Series(session, runs, () => session.Edit(edited, text => "// " + count++ + "\n" + text)));
        table.Add($"1,000 x 20 in {layout}: C# code is edited", 10, Series(session, runs, () => session.EditCode("class Program { int Field" + count++ + "; }")));
        Workloads.Verify(session, files);
    }

    private static List<double> Series(GeneratorSession session, int runs, Action edit)
    {
        var figures = new List<double>();
        for (var i = 0; i < runs + 2; i++)
        {
            edit();
            var time = Measure.Once(session.Run);

            // The first two are still being compiled.
            if (i >= 2)
                figures.Add(time);
        }

        return figures;
    }

    private static string Rename(string text, int count)
    {
        var start = text.IndexOf("text(\"", text.IndexOf("export const " + EditedTable, StringComparison.Ordinal), StringComparison.Ordinal) + "text(\"".Length;
        var end = text.IndexOf('"', start);
        return text[..start] + "renamed_" + count.ToString(CultureInfo.InvariantCulture) + text[end..];
    }

    private static string AddColumn(string text, int count)
    {
        var place = text.IndexOf("  number: ", text.IndexOf("export const " + EditedTable, StringComparison.Ordinal), StringComparison.Ordinal);
        return text.Insert(place, FormattableString.Invariant($"  added{count}: text(\"added_{count}\"),\n"));
    }

    private static string AddTable(string text, int count) => text.Insert(
        text.IndexOf("/**", text.IndexOf("export const " + EditedTable, StringComparison.Ordinal), StringComparison.Ordinal),
        FormattableString.Invariant($"export const extra{count} = pgTable(\"extra_{count}\", {{ id: uuid(\"id\").primaryKey(), name: text(\"name\").notNull() }});\n\n"));

    private static List<double> Cold(int runs, IReadOnlyList<(string Name, string Text)> files)
    {
        var figures = new List<double>();
        for (var i = 0; i < runs + 3; i++)
        {
            var session = new GeneratorSession(files);
            var time = Measure.Once(session.Run);
            if (i >= 3)
                figures.Add(time);
        }

        return figures;
    }

    private static async Task<List<double>> FreshAsync(int runs, string[] workload, CancellationToken cancellationToken)
    {
        var figures = new List<double>();
        for (var i = 0; i < runs; i++)
            figures.Add(double.Parse(await ChildAsync(["generator-probe", .. workload], cancellationToken), CultureInfo.InvariantCulture));
        return figures;
    }

    private static async Task<string> ChildAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(GeneratorMode).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException("The probe failed: " + output);
    }
}

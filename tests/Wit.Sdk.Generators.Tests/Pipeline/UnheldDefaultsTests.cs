using Wit.Sdk.Generators.Tests.Harness;

namespace Wit.Sdk.Generators.Tests.Pipeline;

/// <summary>WIT3100: a default that C# can't hold stops the build, and no other default does.</summary>
public sealed class UnheldDefaultsTests
{
    [Theory]
    [InlineData("""interval("c").default("1 month")""", "TimeSpan")]
    [InlineData("""interval("c").default("2 years 3 days")""", "TimeSpan")]
    [InlineData("""interval("c").default("P1Y2M")""", "TimeSpan")]
    [InlineData("""interval("c").default("P1M")""", "TimeSpan")]
    [InlineData("""interval("c").default("1-2")""", "TimeSpan")]
    [InlineData("""interval("c").default("1y")""", "TimeSpan")]
    [InlineData("""interval("c").default("-1.5 mons")""", "TimeSpan")]
    [InlineData("""interval("c", { fields: "year to month" }).default("3")""", "TimeSpan")]
    [InlineData("""interval("c").default(sql`'1 month'::interval`)""", "TimeSpan")]
    [InlineData("""interval("c").default(sql`interval '1 year'`)""", "TimeSpan")]
    [InlineData("""numeric("c").default("NaN")""", "decimal")]
    [InlineData("""numeric("c").default("-Infinity")""", "decimal")]
    [InlineData("""numeric("c").default(sql`'NaN'::numeric`)""", "decimal")]
    [InlineData("""numeric("c").default("79228162514264337593543950336")""", "decimal")]
    [InlineData("""date("c").default("0044-03-15 BC")""", "DateOnly")]
    [InlineData("""timestamp("c", { withTimezone: true }).default(sql`'20000-01-01'::timestamptz`)""", "DateTimeOffset")]
    [InlineData("""time("c").default("24:00:00")""", "TimeOnly")]
    [InlineData("""inet("c").default("10.0.0.0/8")""", "IPAddress")]
    public void A_default_that_the_type_can_not_hold_is_an_error_with_the_cure(string column, string type)
    {
        var found = Assert.Single(Run(column));

        Assert.StartsWith("error WIT3100: The default of 'c' is", found, StringComparison.Ordinal);
        Assert.Contains($"which its C# type {type} can't hold", found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""interval("c").default("30 days")""")]
    [InlineData("""interval("c").default("1 minute")""")]
    [InlineData("""interval("c").default("5m")""")]
    [InlineData("""interval("c").default("PT5M")""")]
    [InlineData("""interval("c").default("P3DT4H")""")]
    [InlineData("""interval("c").default("1000 milliseconds")""")]
    [InlineData("""interval("c").default("0 months 1 day")""")]
    [InlineData("""interval("c").default(sql`now() - now()`)""")]
    [InlineData("""numeric("c").default("79228162514264337593543950335")""")]
    [InlineData("""numeric("c").default("-1.5e3")""")]
    [InlineData("""doublePrecision("c").default(sql`'NaN'`)""")]
    [InlineData("""date("c").default("infinity")""")]
    [InlineData("""date("c").default("2026-01-01")""")]
    [InlineData("""timestamp("c").default(sql`'infinity'`)""")]
    [InlineData("""time("c").default("23:59:59")""")]
    [InlineData("""inet("c").default("10.0.0.1")""")]
    [InlineData("""text("c").default("1 month")""")]
    public void A_default_that_it_holds_is_none(string column) => Assert.Empty(Run(column));

    [Theory]
    [InlineData("""/** @clrType NpgsqlTypes.NpgsqlInterval */ c: interval("c").default("1 month")""", "Optional<NpgsqlTypes.NpgsqlInterval?>")]
    [InlineData("""/** @clrType double */ c: numeric("c").default("NaN")""", "Optional<double?>")]
    public void A_type_of_its_own_holds_it(string property, string type)
    {
        var run = Start(property);

        Assert.DoesNotContain(run.Result.Diagnostics, static diagnostic => diagnostic.Id is "WIT3100" or "WIT3071");
        Assert.Contains(run.Sources.Values, source => source.Contains(type + " C ", StringComparison.Ordinal));
        CompiledCode.IsClean(run.Output);
    }

    private static List<string> Run(string column) =>
        [.. Start("c: " + column).Result.Diagnostics.Where(static diagnostic => diagnostic.Id == "WIT3100").Select(static diagnostic => $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(null)}")];

    private static GeneratorRun Start(string property) => GeneratorRun.Start(new TestFile("/app/schema/schema.ts", $$"""
        import { sql } from "drizzle-orm";
        import { pgTable, integer, interval, numeric, date, timestamp, time, inet, text, doublePrecision } from "drizzle-orm/pg-core";
        export const samples = pgTable("samples", {
          id: integer("id").primaryKey(),
          {{property}},
        });
        """));
}

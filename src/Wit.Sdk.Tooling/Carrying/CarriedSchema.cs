using System.Text;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Tooling.Carrying;

/// <summary>
/// The objects of a database that Drizzle has no words for, as SQL: the file <c>database.sql</c> beside the schema. <c>wit pull</c> writes it; migrations,
/// <c>wit export</c> and comparisons with a database apply it. drizzle-kit does not read it.
/// </summary>
/// <param name="Statements">The statements in the order of the file.</param>
public sealed record CarriedSchema(IReadOnlyList<CarriedStatement> Statements)
{
    private const string Head =
        """
        -- Objects that the schema file has no words for. 'wit pull' writes this file; migrations, 'wit export' and
        -- comparisons build them with the schema. Lines of "statement-breakpoint" separate the statements.

        """;

    private const string Breakpoint = "--> statement-breakpoint";

    private static readonly (CarriedStage Stage, string Line)[] s_marks =
    [
        (CarriedStage.BeforeTables, "-- wit:before-tables"),
        (CarriedStage.WithTable, "-- wit:with-table"),
        (CarriedStage.BeforeForeignKeys, "-- wit:before-foreign-keys"),
        (CarriedStage.AfterTables, "-- wit:after-tables"),
        (CarriedStage.AfterViews, "-- wit:after-views"),
    ];

    /// <summary>Nothing is carried.</summary>
    public static CarriedSchema Empty { get; } = new([]);

    /// <summary>Whether nothing is carried.</summary>
    public bool IsEmpty => Statements.Count == 0;

    /// <summary>The same with the row security of the tables that have <c>@tenant</c>, which Drizzle has no words for either.</summary>
    /// <param name="model">The schema.</param>
    public CarriedSchema WithTenants(SchemaModel model)
    {
        var own = TenantSql.Statements(model).Select(sql => new CarriedStatement(CarriedStage.AfterTables, sql)).Except(Statements).ToList();
        if (own.Count == 0) return this;
        var last = Statements.TakeWhile(statement => statement.Stage <= CarriedStage.AfterTables).Count();
        return new CarriedSchema([.. Statements.Take(last), .. own, .. Statements.Skip(last)]);
    }

    /// <summary>The statements of a stage.</summary>
    public IEnumerable<string> Of(CarriedStage stage) => Statements.Where(statement => statement.Stage == stage).Select(statement => statement.Sql);

    /// <summary>Whether a statement can stand in the file: none of its lines is one that the file is read by.</summary>
    public static bool CanHold(string sql) => !sql.Split('\n').Any(line => line.TrimEnd() == Breakpoint || s_marks.Any(mark => mark.Line == line.TrimEnd()));

    /// <summary>Reads a file. What stands before the first mark, apart from comments, is applied after the tables.</summary>
    public static CarriedSchema Parse(string text)
    {
        var statements = new List<CarriedStatement>();
        var (stage, lines) = (CarriedStage.AfterTables, new List<string>());
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            var mark = Array.Find(s_marks, it => it.Line == line.TrimEnd());
            if (mark.Line is null && line.TrimEnd() != Breakpoint)
            {
                lines.Add(line);
                continue;
            }

            End();
            if (mark.Line is not null) stage = mark.Stage;
        }

        End();
        return new CarriedSchema(statements);

        void End()
        {
            if (lines.Exists(line => line.Trim().Length > 0 && !line.TrimStart().StartsWith("--", StringComparison.Ordinal)))
                statements.Add(new CarriedStatement(stage, string.Join('\n', lines).Trim().TrimEnd(';')));
            lines.Clear();
        }
    }

    /// <summary>The text of the file; the same for the same objects.</summary>
    public string Write()
    {
        if (IsEmpty) return string.Empty;
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (stage, line) in s_marks.Where(mark => Of(mark.Stage).Any()))
            text.Append(line).Append('\n').AppendJoin(Breakpoint + "\n", Of(stage).Select(sql => sql + ";\n"));
        return text.ToString();
    }
}

using Wit.Sdk.Schema.Diagnostics;
using Wit.Sdk.Schema.Model;
using Wit.Sdk.Schema.Sql;

namespace Wit.Sdk.Schema.Validation;

/// <summary>Indexes share the namespace of their schema with each other and with its tables, after PostgreSQL has cut their names.</summary>
internal sealed class DuplicateIndexRule : Rule
{
    public override void Check(SchemaModel model, RuleContext context)
    {
        var seen = new HashSet<QualifiedName>(model.Tables.Select(table => table.Name));
        var repeated = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < model.Tables.Count; i++)
        {
            var table = model.Tables[i];
            foreach (var index in table.Indexes)
            {
                if (seen.Add(new QualifiedName(table.Name.Schema, PostgresNames.Truncate(index.Name))))
                    continue;
                var key = RuleContext.Key("index", table, index.Name);
                repeated.TryGetValue(key, out var occurrence);
                repeated[key] = occurrence + 1;
                context.Report(key, occurrence + 1, DiagnosticCatalogue.DuplicateIndex, index.Name, table.Name.Schema);
                context.ExcludedTables.Add(i);
            }
        }
    }
}

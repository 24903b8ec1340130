using Wit.Sdk;

namespace WitWeb.Data;

/// <summary>A statement that no helper covers: the build checks it against the schema and generates its body.</summary>
public sealed partial class ProjectsTable
{
    /// <summary>The projects with the most todos that are not done.</summary>
    [Sql("""
        SELECT p.name, count(t.id) AS open_todos
        FROM projects p JOIN todos t ON t.project_id = p.id AND t.state <> 'done'
        GROUP BY p.id ORDER BY open_todos DESC, p.name LIMIT @take
        """)]
    public partial Task<IReadOnlyList<BusyProject>> ListBusiestAsync(int take, CancellationToken cancellationToken = default);
}

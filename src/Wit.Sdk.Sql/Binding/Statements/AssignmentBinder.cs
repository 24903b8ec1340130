using Wit.Sdk.Schema.Text;
using Wit.Sdk.Sql.Binding.Queries;
using Wit.Sdk.Sql.Binding.Tree;
using Wit.Sdk.Sql.Catalog;
using Wit.Sdk.Sql.Syntax.Expressions;
using Wit.Sdk.Sql.Syntax.Statements;
using Wit.Sdk.Sql.Typing;

namespace Wit.Sdk.Sql.Binding.Statements;

/// <summary>Binds assignments to columns.</summary>
/// <param name="context">The shared state.</param>
/// <param name="queries">Binds their values.</param>
internal sealed class AssignmentBinder(BindingContext context, QueryBinder queries)
{
    /// <summary>Binds the assignments of SET.</summary>
    public void Bind(IEnumerable<Assignment> assignments, ScopeItem target, Scope scope)
    {
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = ("SET", "SET");
        AssignAll(assignments.SelectMany(assignment => assignment.IsMultiple ? BindMultiple(assignment, scope) : [Read(assignment.Targets[0], assignment.Value, scope)]), target, scope);
        (scope.ClauseWithoutAggregates, scope.ClauseWithoutWindows) = (null, null);
    }

    /// <summary>Binds the values of a row and assigns them.</summary>
    public void AssignRow(IEnumerable<ColumnTarget> columns, IReadOnlyList<Expression> values, ScopeItem target, Scope scope) =>
        AssignAll(values.Zip(columns, (value, column) => Read(column, value, scope)), target, scope);

    // All values are read before the first one gets the type of its column.
    private void AssignAll(IEnumerable<(ColumnTarget Column, BoundExpression? Value)> assignments, ScopeItem target, Scope scope)
    {
        foreach (var (column, value) in assignments.ToList())
        {
            if (Field(column, target) is { } field && value is not null) Assign(column, field, value, scope);
        }
    }

    private (ColumnTarget Column, BoundExpression? Value) Read(ColumnTarget column, Expression value, Scope scope) =>
        (column, value is Expression.Default ? null : queries.Expressions.Bind(value, scope));

    /// <summary>Assigns a value to a column or a part of it.</summary>
    public void Assign(ColumnTarget column, SqlField field, BoundExpression value, Scope scope)
    {
        if (value.Kind == BoundKind.Error) return;
        context.Parameters.Suggest(value, field.Name);
        context.Parameters.Store(value, !field.IsNotNull && column.Steps.Length == 0);
        if (field.IsGenerated)
        {
            context.Report(ProblemCodes.WrongValue, "428C9", column.Span, $"The column '{field.Name}' is generated, so it takes no value.", "Leave it out, or write DEFAULT.");
            return;
        }

        if (Part(column, field, scope) is not { } part) return;
        if (queries.Expressions.Coercer.TryConvert(value, part.Type, part.Modifier, CoercionContext.Assignment) is not null) return;
        var (wanted, given) = (TypeModifiers.Format(part.Type), TypeModifiers.Format(value.Type));
        context.Report(ProblemCodes.WrongType, "42804", value.Span, $"The column '{field.Name}' is of type '{wanted}', and the value of type '{given}'.", $"Cast the value: '::{wanted}'.");
    }

    /// <summary>The column of a name; null after an error.</summary>
    public SqlField? Field(ColumnTarget column, ScopeItem target)
    {
        var fields = target.Table!.Relation!.RowType.Fields;
        var field = fields.FirstOrDefault(item => item.Name == column.Column.Text);
        if (field is null)
        {
            context.Report(
                ProblemCodes.UnknownColumn, "42703", column.Column.Span, $"'{target.Table.Relation.Name}' has no column '{column.Column.Text}'.",
                Suggestion.For(column.Column.Text, fields.Select(item => item.Name), column.Column.Text == target.Name ? "SET takes the column without its table." : string.Empty));
        }

        return field;
    }

    private (SqlType Type, int Modifier)? Part(ColumnTarget column, SqlField field, Scope scope)
    {
        var (type, modifier) = (field.Type, field.Modifier);
        var isSlice = column.Steps.Any(step => step is TargetStep.Slice);
        TargetStep? before = null;
        foreach (var step in column.Steps)
        {
            // All subscripts in a row lead to one element.
            var below = before is TargetStep.Subscript && step is not TargetStep.Field && !isSlice ? type.ArrayType : type.WithoutDomains();
            before = step;
            switch (step)
            {
                case TargetStep.Field named when below.Fields.FirstOrDefault(item => item.Name == named.Name.Text) is { } found:
                    (type, modifier) = (found.Type, found.Modifier);
                    break;
                case TargetStep.Subscript subscript when below == context.Types.Jsonb:
                    queries.Expressions.Coercer.ResolveUnknown(queries.Expressions.Bind(subscript.Index, scope));
                    break;
                case TargetStep.Subscript subscript when below.Element is { } element:
                    queries.Expressions.Coercer.Require(queries.Expressions.Bind(subscript.Index, scope), context.Types.Int4, "A subscript");
                    if (!isSlice) type = element;
                    break;
                case TargetStep.Slice slice when below.Element is not null:
                    foreach (var bound in new[] { slice.Lower, slice.Upper }.OfType<Expression>())
                        queries.Expressions.Coercer.Require(queries.Expressions.Bind(bound, scope), context.Types.Int4, "A subscript");
                    break;
                default:
                    context.Report(ProblemCodes.UnknownColumn, "42804", step.Span, $"The type '{TypeModifiers.Format(type)}' of '{field.Name}' has no such part.");
                    return null;
            }
        }

        return (type, modifier);
    }

    private IEnumerable<(ColumnTarget Column, BoundExpression? Value)> BindMultiple(Assignment assignment, Scope scope)
    {
        if (assignment.Value is Expression.Row row) return Counts(row.Items.Length) ? assignment.Targets.Select((column, i) => Read(column, row.Items[i], scope)) : [];
        if (assignment.Value is not Expression.Subquery subquery)
        {
            // (a) = x assigns one value.
            if (assignment.Targets.Length == 1) return [Read(assignment.Targets[0], assignment.Value, scope)];
            context.Report(ProblemCodes.Shape, "0A000", assignment.Value.Span, "Several columns take a row or a query.");
            return [];
        }

        var query = queries.Bind(subquery.Query, scope, keepsUnknown: false);
        if (context.HasError || !Counts(query.Columns.Count)) return [];
        return assignment.Targets.Select((column, i) => (column, (BoundExpression?)Value(query.Columns[i], subquery.Span)));

        bool Counts(int count)
        {
            if (count == assignment.Targets.Length) return true;
            context.Report(ProblemCodes.ColumnCount, "42601", assignment.Span, $"{assignment.Targets.Length} columns are assigned {count} values.");
            return false;
        }
    }

    /// <summary>A column of a query as a value; a literal or a parameter still takes the type of its place.</summary>
    public static BoundExpression Value(BoundColumn column, TextSpan span) => column.Value is { Kind: BoundKind.Constant or BoundKind.Parameter } value
        ? value
        : new BoundExpression(BoundKind.Other, "column of a query", column.Type, column.Value?.Span ?? span) { Modifier = column.Modifier };
}

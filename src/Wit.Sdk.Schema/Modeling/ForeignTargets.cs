using Wit.Sdk.Schema.Diagnostics.Catalogue;
using Wit.Sdk.Schema.Drizzle.Entities;
using Wit.Sdk.Schema.Script.Interpreter;
using Wit.Sdk.Schema.Script.Modules;
using Wit.Sdk.Schema.Script.Tracking;
using Wit.Sdk.Schema.Syntax;

namespace Wit.Sdk.Schema.Modeling;

/// <summary>Reports references to tables that nothing creates. A table in a schema that is not exported either exists already, as Supabase's <c>auth.users</c>.</summary>
internal sealed class ForeignTargets(HashSet<Reading> exportedTables, HashSet<NamedSchemaValue> exportedSchemas, Evaluator evaluator)
{
    private readonly List<Reading> _found = [];

    /// <summary>The exported tables that were referred to since this was last asked.</summary>
    public Reading[] TakeFound()
    {
        Reading[] found = [.. _found];
        _found.Clear();
        return found;
    }

    public void Check(TableValue target, string constraint, Origin origin)
    {
        if (Contains(target))
            return;

        // A table that is not exported now may be so next time, without any name that was read being different.
        evaluator.Log.Spoil();
        if (target.Schema is { } schema && !exportedSchemas.Contains(schema))
            return;
        evaluator.Report(origin, DiagnosticCatalogue.TargetNotExported, "The foreign key '" + constraint + "'", target.Name);
    }

    /// <summary>Whether a table is exported.</summary>
    public bool Contains(TableValue target)
    {
        if (target.Declaration is not { } declaration || !exportedTables.Contains(declaration))
            return false;
        _found.Add(declaration);
        return true;
    }

    /// <summary>Whether tables that were exported in an earlier compilation are so still.</summary>
    public bool ContainsAll(Reading[] targets, ModuleGraph modules) => Array.TrueForAll(
        targets, target => modules.Find(target.Path)?.FindBinding(target.Name)?.Reading is { } declaration && exportedTables.Contains(declaration));
}

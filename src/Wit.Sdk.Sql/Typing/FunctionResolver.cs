using Wit.Sdk.Sql.Catalog;

namespace Wit.Sdk.Sql.Typing;

/// <summary>Chooses functions, as <c>func_get_detail</c> of PostgreSQL does.</summary>
/// <param name="coercions">The conversions.</param>
public sealed class FunctionResolver(Coercions coercions)
{
    private readonly CandidateSelection _selection = new(coercions);

    /// <summary>The function for the arguments of a call.</summary>
    /// <param name="functions">The functions of the name.</param>
    /// <param name="call">The arguments.</param>
    /// <param name="namedType">The type of the same name, for a cast that is written as a call; null without one.</param>
    public FunctionResolution Resolve(IEnumerable<CatalogFunction> functions, CallArguments call, SqlType? namedType)
    {
        var candidates = FunctionCandidate.Of(coercions.Types, functions, call);
        if (candidates.Find(candidate => IsExact(candidate.Arguments, call.Types)) is { } exact) return Complete(exact, call);
        if (call.Types.Count == 1 && call.Names.Count == 0 && namedType is not null && IsCast(call.Types[0], namedType))
            return new FunctionResolution(ResolutionFailure.None) { Arguments = [namedType], Result = namedType };
        var matching = _selection.Match(call.Types, candidates, candidate => candidate.Arguments);
        if (matching.Count == 0) return new FunctionResolution(ResolutionFailure.NotFound);
        var best = matching.Count == 1 ? matching[0] : _selection.Select(call.Types, matching, candidate => candidate.Arguments);
        return best is null ? new FunctionResolution(ResolutionFailure.Ambiguous) : Complete(best, call);
    }

    private static bool IsExact(IReadOnlyList<SqlType> declared, IReadOnlyList<SqlType> actual)
    {
        for (var i = 0; i < actual.Count; i++)
            if (declared[i] != actual[i]) return false;
        return true;
    }

    private bool IsCast(SqlType source, SqlType target)
    {
        if (source == coercions.Types.Unknown) return true;
        var path = coercions.FindPath(source, target, CoercionContext.Explicit);
        // A row becomes text only by a cast that is written as one.
        return path == CoercionPath.Relabel
            || (path == CoercionPath.Text && !(target.Category == 'S' && (source == coercions.Types.Record || source.Kind == SqlTypeKind.Composite)));
    }

    private FunctionResolution Complete(FunctionCandidate candidate, CallArguments call)
    {
        var declared = candidate.Arguments.Take(call.Types.Count).ToList();
        if (new PolymorphicTypes(coercions).Resolve(call.Types, declared, candidate.Function.Result) is not { } resolved)
            return new FunctionResolution(ResolutionFailure.Undetermined) { Function = candidate.Function };
        return new FunctionResolution(ResolutionFailure.None) { Function = candidate.Function, Arguments = resolved.Arguments, Result = resolved.Result };
    }
}

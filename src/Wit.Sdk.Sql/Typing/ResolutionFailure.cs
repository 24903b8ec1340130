namespace Wit.Sdk.Sql.Typing;

/// <summary>Why no function or operator was chosen.</summary>
public enum ResolutionFailure
{
    /// <summary>One was chosen.</summary>
    None,

    /// <summary>None takes the arguments.</summary>
    NotFound,

    /// <summary>Several take them equally well.</summary>
    Ambiguous,

    /// <summary>The arguments don't say which type a polymorphic one stands for.</summary>
    Undetermined,
}

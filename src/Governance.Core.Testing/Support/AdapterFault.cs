namespace Governance.Core.Testing;

/// <summary>The adapter threw where it must not. The message names the exception and where it was thrown, never what it says.</summary>
internal sealed class AdapterFault(string doing, Exception cause) : Exception(Describe(doing, cause), cause)
{
    private static string Describe(string doing, Exception cause)
        => $"{doing} threw {cause.GetType().Name} {cause.StackTrace?.Split('\n')[0].Trim()}. Bad data are findings, never exceptions.";
}

namespace Governance.Core.Testing;

/// <summary>A format does not keep what the kit asks of it.</summary>
public sealed class KitException : Exception
{
    internal KitException(string message)
        : base(message)
    {
    }
}

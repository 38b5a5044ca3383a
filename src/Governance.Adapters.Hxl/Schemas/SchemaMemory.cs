namespace Governance.Adapters.Hxl;

/// <summary>The memory that all rules of a schema share over one input.</summary>
internal sealed class SchemaMemory
{
    /// <summary>What one fingerprint in a set costs, its place in the table and the growth of it counted.</summary>
    public const int PerFingerprint = 40;

    private const int Most = 32 * 1024 * 1024;

    private int _held;

    public bool TryHold(int bytes)
    {
        if (_held > Most - bytes)
            return false;
        _held += bytes;
        return true;
    }

    public void Release(int bytes) => _held -= bytes;
}

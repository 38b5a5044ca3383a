namespace Governance.Core.Rules;

/// <summary>The memory that all dataset rules of a run share. A rule that wants more than is left gives up, and gives its part back.</summary>
/// <param name="bytes">How much there is.</param>
internal sealed class HeldMemory(long bytes = HeldMemory.Default)
{
    /// <summary>What all rules of a run may hold together.</summary>
    public const long Default = 32 * 1024 * 1024;

    private long _left = bytes;

    /// <summary>Takes some of what is left, or nothing where that is not enough.</summary>
    public bool TryTake(long bytes)
    {
        if (bytes > _left)
            return false;
        _left -= bytes;
        return true;
    }

    /// <summary>Gives back what was taken.</summary>
    public void Give(long bytes) => _left += bytes;
}

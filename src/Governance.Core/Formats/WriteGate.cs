namespace Governance.Core.Formats;

/// <summary>Says which records may go to an output.</summary>
public static class WriteGate
{
    /// <summary>
    /// Whether a record may be written: its sensitivity is not above the audience of the output, and a source that forbids
    /// derived works is not made public.
    /// </summary>
    /// <param name="record">The record.</param>
    /// <param name="options">How to write.</param>
    /// <returns>True where it may.</returns>
    public static bool Admits(Record record, WriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Target is { } target && record.EffectiveSensitivity > target)
            return false;
        return record.Source?.DerivativesForbidden != true || (options.Target ?? record.EffectiveSensitivity) != Sensitivity.Public;
    }
}

using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>Turns a JSON Pointer within a record into the place in the input it came from.</summary>
public abstract class RecordOrigin
{
    /// <summary>Where the record starts.</summary>
    public abstract Origin Start { get; }

    /// <summary>Where a member came from; the start of the record where nothing closer is known.</summary>
    /// <param name="pointer">JSON Pointer within the record.</param>
    /// <returns>Sheet, row, column and field as far as they are known.</returns>
    public abstract Origin Locate(string pointer);
}

using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// A converter that also knows cells of which nothing can go wrong: they convert, the record says what they say, its schema
/// takes it, and they are written back as they are. Any other cell goes the longer way, which alone makes findings.
/// </summary>
/// <param name="read">Reads a cell.</param>
/// <param name="write">Writes it.</param>
/// <param name="surely">Reads a cell of the plain kind; false, with nothing kept, for any other.</param>
internal sealed class SureConverter(Func<string, Observation, bool> read, Func<Observation, string?> write, Func<string, Observation, bool> surely) : FieldConverter<Observation>
{
    public override bool TryRead(string cell, Observation record) => read(cell, record);

    public override string? Write(Observation record) => write(record);

    /// <summary>Reads a cell that is not blank, if it is of the plain kind.</summary>
    public bool TryReadSurely(string cell, Observation record) => surely(cell, record);
}

namespace Governance.Core.Formats;

/// <summary>Turns the text of one partner field into core values and back. Stateless and thread-safe.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public abstract class FieldConverter<T>
    where T : Record
{
    /// <summary>Reads a cell into the record. A cell that does not convert leaves the record as it was.</summary>
    /// <param name="cell">The text; not blank, except for fields that are read late.</param>
    /// <param name="record">The record that is being built.</param>
    /// <returns>Whether the text was understood.</returns>
    public abstract bool TryRead(string cell, T record);

    /// <summary>Writes the core values as the partner spells them.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The text, or null where there is nothing to write.</returns>
    public abstract string? Write(T record);
}

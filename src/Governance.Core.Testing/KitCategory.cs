namespace Governance.Core.Testing;

/// <summary>What the kit proves of a format.</summary>
public enum KitCategory
{
    /// <summary>The format says what it is, in both languages, and recognises its own files and no others.</summary>
    Info,

    /// <summary>Records made from the schemas are written and read back the same, but for what the report of the writer names.</summary>
    RecordRoundTrip,

    /// <summary>A good file, read and written, comes back cell by cell.</summary>
    FileRoundTrip,

    /// <summary>Each field of each kind of record, set alone, is carried or reported.</summary>
    Losses,

    /// <summary>A good file with one character changed comes back as it is, or a finding names the cell.</summary>
    DamagedValue,

    /// <summary>What comes of a cell leads back to that cell: sheet, row and column, or line and column.</summary>
    Origin,

    /// <summary>Malformed and hostile input gives findings: no crash, no endless reading. Text from elsewhere is never written as a formula.</summary>
    HostileInput,

    /// <summary>Memory does not grow with the number of records.</summary>
    Memory,

    /// <summary>A cancelled token stops reading and writing before the next record, and nothing is committed.</summary>
    Cancellation,

    /// <summary>The culture of the machine changes nothing.</summary>
    Culture,

    /// <summary>No connection is opened, no name resolved, no reference followed, no file made beside the target.</summary>
    Isolation,

    /// <summary>Readers and writers keep no state: at the same time they give the same as one after the other.</summary>
    Concurrency,

    /// <summary>No finding repeats a value from the data.</summary>
    Privacy,
}

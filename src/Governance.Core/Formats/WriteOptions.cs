using Governance.Core.Schemas;

namespace Governance.Core.Formats;

/// <summary>How to write a partner format.</summary>
public sealed record WriteOptions
{
    /// <summary>Layout or generation of the format; absent means the generation the records came from, else the newest.</summary>
    public string? Layout { get; init; }

    /// <summary>Files that say how to write, such as the form of submissions and what its questions mean; empty means none.</summary>
    public IReadOnlyList<CompanionFile> Companions { get; init; } = [];

    /// <summary>
    /// The files of the run that the records come from, as <see cref="FormatSource.Inputs"/> has them; empty means that nobody said so.
    /// A format whose files explain each other, such as data and their structure, looks into them.
    /// </summary>
    public IReadOnlyList<SiblingFile> Inputs { get; init; } = [];

    /// <summary>Language of texts that people read and no program does, such as a row of headers: <c>fr</c> for French, anything else for English.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The most open audience the output is for; a record of a higher sensitivity is withheld. Absent means the audience
    /// that the format implies, else that the output is as protected as its most sensitive record.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the levels.</exception>
    public Sensitivity? Target
    {
        get;
        init => field = OptionValue.Known(value);
    }

    /// <summary>
    /// Fields to leave out of every record, as JSON Pointers with <c>*</c> for any index or name, or
    /// <see cref="ProtectedFields"/>. Naming fields of a kind lets its records of a higher sensitivity through at the audience of the output,
    /// without these fields, without their partner fields, and only where no privacy rule still objects.
    /// </summary>
    /// <exception cref="ArgumentException">One leads to no field of any kind of record, such as a name without its stroke: it would stay in, unseen.</exception>
    public IReadOnlyList<string>? Drop
    {
        get;
        init => field = value is null || value.All(IsField) ? value : throw new ArgumentException("A field to drop is a JSON Pointer to a field of some kind of record, such as /place/point or /cases/*/comments.", nameof(Drop));
    }

    /// <summary>
    /// Stands in <see cref="Drop"/> for the direct identifiers and special-category fields. They never reach a wider audience
    /// anyway; naming them accepts that records go on without them.
    /// </summary>
    public const string ProtectedFields = "protected";

    private static bool IsField(string? field)
        => field == ProtectedFields || (field?.StartsWith('/') == true && RecordKind.All.Any(k => SchemaField.Find(k.Type, field) is not null));
}

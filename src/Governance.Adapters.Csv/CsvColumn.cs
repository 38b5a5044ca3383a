using System.Collections.Frozen;
using Governance.Core.Formats;
using Governance.Core.Schemas;

namespace Governance.Adapters.Csv;

/// <summary>A column of our own: one field of a kind of record, named by its path.</summary>
/// <param name="Path">The fields from the record to the value, such as place and country.</param>
internal sealed record CsvColumn(IReadOnlyList<SchemaField> Path)
{
    private const string AgeRange = "ageRange";

    /// <summary>Texts of any form that number or name a thing, and are no words: a spreadsheet makes dates and numbers of them.</summary>
    private static readonly FrozenSet<string> Numberings = FrozenSet.Create(StringComparer.Ordinal, "code", "group", "key", "number", "postalCode", "session", "symbol");

    /// <summary>Its name, such as <c>place.country</c>.</summary>
    public string Name { get; } = string.Join('.', Path.Select(p => p.Name));

    /// <summary>The field, as a JSON Pointer.</summary>
    public string Pointer { get; } = "/" + string.Join('/', Path.Select(p => p.Name));

    /// <summary>The member of the record it is in.</summary>
    public string Member => Path[0].Name;

    /// <summary>The field itself.</summary>
    public SchemaField Field => Path[^1];

    /// <summary>Whether every record has it.</summary>
    public bool IsRequired => Path.All(p => p.IsRequired);

    /// <summary>Whether its cells are JSON, because no single value says what the field holds.</summary>
    public bool IsJson => Field.Kind is SchemaFieldKind.List or SchemaFieldKind.Open;

    /// <summary>What its cells are where people have spelled them anew.</summary>
    public ColumnKind Kind => Field.Kind switch
    {
        SchemaFieldKind.Integer or SchemaFieldKind.Number => ColumnKind.Number,
        SchemaFieldKind.Boolean => ColumnKind.YesNo,
        SchemaFieldKind.Text => TextKind,
        _ => ColumnKind.Json,
    };

    private ColumnKind TextKind => Field switch
    {
        { Pattern: Patterns.PartialDate } => ColumnKind.Date,
        { Pattern: Patterns.ClockTime } => ColumnKind.Time,
        { Name: AgeRange } => ColumnKind.AgeBand,
        { Codes.Count: > 0 } or { Pattern: not null } => ColumnKind.Code,
        { Name: var name } when Numberings.Contains(name) => ColumnKind.Code,
        _ => ColumnKind.Text,
    };

    /// <summary>What it means, the outer fields first.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>A sentence, or several joined by dashes.</returns>
    public string Meaning(string language) => string.Join(" – ", Path.Select(p => Trim(FieldTexts.Of(p, language), p != Field)));

    /// <summary>The columns of a kind of record, in the order of its schema.</summary>
    public static IReadOnlyList<CsvColumn> Of(Type kind) => [.. SchemaField.Of(kind).SelectMany(f => Below([f]))];

    private static IEnumerable<CsvColumn> Below(IReadOnlyList<SchemaField> path)
        => path[^1].Kind == SchemaFieldKind.Object ? path[^1].Fields.SelectMany(f => Below([.. path, f])) : [new CsvColumn(path)];

    private static string Trim(string sentence, bool isOuter) => isOuter ? sentence.TrimEnd('.') : sentence;
}

using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Forms;

/// <summary>One question of a form, written down once: the XLSForm, the workbook and the mapping all come from it.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="Name">Its name in data: an XML name, the same in every language.</param>
/// <param name="En">The question in English, short enough to head a column.</param>
/// <param name="Fr">The question in French.</param>
/// <param name="Kind">What is asked for.</param>
/// <param name="Pointers">The core members it fills.</param>
/// <param name="Converter">Both directions in a language; null for the names and codes of the XLSForm.</param>
internal sealed record Question<T>(string Name, string En, string Fr, QuestionKind Kind, IReadOnlyList<string> Pointers, Func<string?, FieldConverter<T>> Converter)
    where T : Record
{
    /// <summary>The code list it is answered from.</summary>
    public string? List { get; init; }

    /// <summary>Whether it must be answered.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether its date cannot lie ahead, as a rule of ours has it.</summary>
    public bool IsPast { get; init; }

    /// <summary>What is told beside it.</summary>
    public FieldHelp? Help { get; init; }

    /// <summary>The question in a language.</summary>
    public string Label(string language) => language == "fr" ? Fr : En;

    /// <summary>The field of the map.</summary>
    public MappedField<T> Field => _field ??= new MappedField<T>
    {
        MeaningEn = En,
        MeaningFr = Fr,
        Pointers = Pointers,
        Converter = Converter(null),
        Refusal = List is null ? null : FormsDiagnostics.NotOnTheList,
        CodeList = Kind == QuestionKind.One ? List : null,
        SeveralOf = Kind == QuestionKind.Several ? List : null,
        Help = Help,
        Kind = Kind switch
        {
            QuestionKind.Integer => ColumnKind.Number,
            QuestionKind.Date => ColumnKind.Date,
            _ => ColumnKind.Text,
        },
    };

    /// <summary>Whether a column of an export is this question: exports put the path of its group before the name.</summary>
    public bool IsAtEndOf(string header)
        => header.Length > Name.Length && header.EndsWith(Name, StringComparison.OrdinalIgnoreCase) && header[^(Name.Length + 1)] is '/' or '-' or '.' or ':';

    private MappedField<T>? _field;
}

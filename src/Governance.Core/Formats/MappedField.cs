using Governance.Core.Diagnostics;

namespace Governance.Core.Formats;

/// <summary>One thing a partner format says, whatever its layouts call it: what it means and which core members it fills.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
public sealed class MappedField<T>
    where T : Record
{
    /// <summary>What it means, in English, in one line.</summary>
    public required string MeaningEn { get; init; }

    /// <summary>What it means, in French, in one line.</summary>
    public required string MeaningFr { get; init; }

    /// <summary>The core members it fills, as pointers with <c>*</c> for indexes, such as <c>/origins/*/country</c>.</summary>
    public required IReadOnlyList<string> Pointers { get; init; }

    /// <summary>Both directions, where a column has no spelling of its own.</summary>
    public required FieldConverter<T> Converter { get; init; }

    /// <summary>What its cells are, in files where people spell them in many ways, such as dates of a workbook.</summary>
    public ColumnKind Kind { get; init; }

    /// <summary>When it is read.</summary>
    public FieldTurn Turn { get; init; }

    /// <summary>The finding for a cell that does not convert; absent means the one of the map.</summary>
    public DiagnosticDescriptor? Refusal { get; init; }

    /// <summary>The code list whose labels its cells are, such as <c>priority</c>; null for none.</summary>
    public string? CodeList { get; init; }

    /// <summary>The code list of which its cells hold several labels; null for none.</summary>
    public string? SeveralOf { get; init; }

    /// <summary>Whether its cells are crosses or answers, such as « oui », in which letter case is no other spelling.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether people fill it in; else it is for programs, and no template has it. Default true.</summary>
    public bool IsFilledIn { get; init; } = true;

    /// <summary>What people who fill it in are told beside its meaning.</summary>
    public FieldHelp? Help { get; init; }
}

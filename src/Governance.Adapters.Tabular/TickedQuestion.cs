using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Tabular;

/// <summary>A question that takes several answers, for tables that have a column for each of its choices.</summary>
/// <typeparam name="T">The kind of record.</typeparam>
/// <param name="Column">Its column where one cell has all answers.</param>
/// <param name="Converter">Both directions of such a cell, the answers parted by single blanks.</param>
/// <param name="Choice">The answer, as the converter writes it, that a header names behind the question; null for none.</param>
public sealed record TickedQuestion<T>(FieldColumn<T> Column, FieldConverter<T> Converter, Func<string, string?> Choice)
    where T : Record;

namespace Governance.Adapters.Kobo;

/// <summary>What a column of an export is.</summary>
/// <param name="Path">Path of the question or the repeat.</param>
/// <param name="Field">The question; null for a repeat.</param>
/// <param name="Part">What it has of the answer.</param>
/// <param name="Choice">The choice whose ticks it has; null for none.</param>
/// <param name="Item">Which item of the repeat around the question it is of, from 1; 0 for none.</param>
internal sealed record QuestionColumn(string Path, SurveyField? Field, ColumnPart Part, string? Choice = null, int Item = 0);

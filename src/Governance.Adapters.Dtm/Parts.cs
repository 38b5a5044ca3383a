using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>Columns that are parts of the count of their row: by sex and age, or of another dimension.</summary>
internal static class Parts
{
    /// <summary>A part by sex, age or both.</summary>
    public static MappedField<MobilityCount> SexAge(string? sex, string? age, string en, string fr, Counts? of = null)
        => Field(sex is null ? "age" : "sex", (sex ?? age)!, sex is null ? null : age, en, fr, of);

    /// <summary>A part along a dimension, and along age where it is crossed. Only a record of the count it is part of has it: read late.</summary>
    public static MappedField<MobilityCount> Field(string dimension, string category, string? age, string en, string fr, Counts? of = null)
        => Columns<MobilityCount>.Field(
            "/breakdowns/*/count", en, fr,
            FieldConverters.Of<MobilityCount>(
                (cell, count) =>
                {
                    if (cell.Length == 0 || of?.Is(count) == false)
                        return true;
                    if (Counts.Number(cell) is not { } number)
                        return false;
                    (count.Breakdowns ??= []).Add(new Breakdown { Dimension = dimension, Category = category, Count = number, Crossed = age is null ? null : [new DimensionValue { Dimension = "age", Code = age }] });
                    return true;
                },
                count => of?.Is(count) == false ? null : Counts.Text(count.Breakdowns?.FirstOrDefault(b => Is(b, dimension, category, age))?.Count)),
            ColumnKind.Number, DtmDiagnostics.NotACount, FieldTurn.Late);

    private static bool Is(Breakdown part, string dimension, string category, string? age)
        => part.Dimension == dimension && part.Category == category
            && (age is null ? part.Crossed is null or [] : part.Crossed is [{ Dimension: "age" } crossed] && crossed.Code == age);
}

namespace Governance.Core.Rules;

/// <summary>An observation as one part of a cell by sex or age, in the order of the cells and, within one, of the dataset.</summary>
/// <param name="Series">Hash of the cell: everything but the dimension that parts it.</param>
/// <param name="Indicator">Hash of the indicator's id.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Value">Its value; zero where it has none that may be added.</param>
/// <param name="Kind">What it is of the cell.</param>
/// <param name="Unit">Whether it counts; unknown where the indicator says that.</param>
/// <param name="IsLoose">Whether it may be off by one.</param>
/// <param name="Least">Least age of its band; -1 where it is none.</param>
/// <param name="Most">Greatest age of its band.</param>
internal readonly record struct SeriesPart(UInt128 Series, UInt128 Indicator, RecordPlace Place, decimal Value, SeriesPart.Role Kind, SeriesPart.Counts Unit, bool IsLoose, int Least, int Most)
    : IComparable<SeriesPart>
{
    /// <summary>What an observation is of its cell.</summary>
    internal enum Role
    {
        Total,
        Part,
        Unfit,
    }

    /// <summary>Whether a unit counts.</summary>
    internal enum Counts
    {
        Unknown,
        No,
        Yes,
    }

    /// <summary>An observation by the code of its sex or age.</summary>
    public static SeriesPart Of(UInt128 series, UInt128 indicator, RecordPlace place, string code, bool isAge, Quantity? quantity)
    {
        var part = new SeriesPart(series, indicator, place, 0, Role.Unfit, Counts.Unknown, IsLoose: false, Least: -1, Most: -1);
        // What may be less than nothing is a balance, such as net migration: its parts are no shares of a whole.
        if (quantity is not { Value: >= 0 and var value, Qualifier: null or Qualifier.Exact or Qualifier.Rounded or Qualifier.Weighted })
            return part;
        if (isAge && !code.StartsWith('_'))
        {
            if (PersonAge.OfBand(code) is not { } band)
                return part;
            part = part with { Least = band.Least, Most = band.Most };
        }

        return part with
        {
            Value = value,
            Kind = code == "_T" ? Role.Total : Role.Part,
            Unit = quantity.Unit is not { } unit ? Counts.Unknown : BreakdownSums.IsCount(unit) ? Counts.Yes : Counts.No,
            IsLoose = quantity.Qualifier is Qualifier.Rounded or Qualifier.Weighted,
        };
    }

    public int CompareTo(SeriesPart other) => Series == other.Series ? new PlaceInOrder(Place).CompareTo(new PlaceInOrder(other.Place)) : Series.CompareTo(other.Series);
}

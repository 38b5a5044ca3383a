using System.Globalization;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Dtm;

/// <summary>What a column counts.</summary>
/// <param name="Measure">Stock or flow.</param>
/// <param name="Unit">Persons, households or movements.</param>
/// <param name="Group">The population group; null where the source does not say it.</param>
/// <param name="Movement">The movement; null where a column of its own says it.</param>
internal sealed record Counts(Measure Measure, CountUnit Unit, string? Group, string? Movement)
{
    /// <summary>Internally displaced persons present.</summary>
    public static Counts Present { get; } = new(Measure.Stock, CountUnit.Person, "idp", "none");

    /// <summary>Whether a record counts this. A stock of which no movement is stated is of people present.</summary>
    public bool Is(MobilityCount count) => count.Measure == Measure && count.Unit == Unit && count.PopulationGroup == Group
        && (Movement is null || count.Movement == Movement || (count.Movement is null && Measure == Measure.Stock && Movement == "none"));

    /// <summary>Both directions: the number, and all that the column says by being that column. Decimals are weighted numbers.</summary>
    public FieldConverter<MobilityCount> Converter => FieldConverters.Of<MobilityCount>(
        (cell, count) =>
        {
            // A number that is not understood is still one of these people.
            Set(count).Count = Number(cell);
            return count.Count is not null;
        },
        count => Text(count.Count));

    /// <summary>Makes a record of what is counted.</summary>
    public MobilityCount Create() => Set(new MobilityCount { Id = "", Measure = Measure });

    /// <summary>A number of a cell; null where it is none.</summary>
    public static Quantity? Number(string cell)
        => decimal.TryParse(cell.AsSpan().Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && value >= 0
            ? new Quantity { Value = value, Qualifier = decimal.IsInteger(value) ? null : Qualifier.Weighted }
            : null;

    /// <summary>A number as a cell.</summary>
    public static string? Text(Quantity? number) => number?.Value?.ToString(CultureInfo.InvariantCulture);

    private MobilityCount Set(MobilityCount count)
    {
        (count.Measure, count.Unit, count.PopulationGroup, count.Movement) = (Measure, Unit, Group, Movement);
        return count;
    }
}

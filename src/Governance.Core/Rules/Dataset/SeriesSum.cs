namespace Governance.Core.Rules;

/// <summary>The total and the sum of the parts of one cell by sex or age.</summary>
/// <param name="series">Hash of the cell.</param>
/// <param name="indicator">Hash of the indicator's id.</param>
internal sealed class SeriesSum(UInt128 series = default, UInt128 indicator = default)
{
    private readonly List<(int Least, int Most)> _bands = [];
    private decimal? _total;
    private decimal _parts;
    private int _loose;
    private bool _unfit;

    public UInt128 Series { get; } = series;

    public UInt128 Indicator { get; } = indicator;

    /// <summary>Whether the values count persons or things; absent where the indicator says that.</summary>
    public bool? IsCount { get; private set; }

    /// <summary>Where the total stands.</summary>
    public RecordPlace Place { get; private set; }

    public bool Exceeds => !_unfit && _total is { } total && _parts > total + _loose;

    public void Add(SeriesPart part)
    {
        if (part.Kind == SeriesPart.Role.Unfit || (part.Kind == SeriesPart.Role.Total && _total is not null) || Overlaps(part))
        {
            _unfit = true;
            return;
        }

        if (part.Unit != SeriesPart.Counts.Unknown)
            IsCount = part.Unit == SeriesPart.Counts.Yes;
        if (part.IsLoose)
            _loose++;
        if (part.Kind == SeriesPart.Role.Total)
            (_total, Place) = (part.Value, part.Place);
        else
            _parts += part.Value;
    }

    /// <summary>Whether an age band holds some of another one.</summary>
    private bool Overlaps(SeriesPart part)
    {
        if (part.Least < 0)
            return false;
        if (_bands.Exists(b => b.Least <= part.Most && part.Least <= b.Most))
            return true;
        _bands.Add((part.Least, part.Most));
        return false;
    }
}

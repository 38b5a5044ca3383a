namespace Governance.Adapters.Hxl;

/// <summary>Mean and standard deviation of numbers as they come by, from ten on without the least and the greatest.</summary>
internal sealed class Spread
{
    private const int EnoughToTrim = 10;

    private long _given;
    private double _least;
    private double _greatest;
    private long _count;
    private double _squares;

    public double Mean { get; private set; }

    public double Deviation => _count == 0 ? 0 : Math.Sqrt(_squares / _count);

    /// <summary>Whether the numbers lie further from their mean than the mean from zero: then none of them is odd.</summary>
    public bool IsTooVaried => Mean == 0 ? Deviation > 0 : Deviation / Mean > 1;

    public void Add(double number)
    {
        switch (_given++)
        {
            case 0:
                _least = _greatest = number;
                break;
            case 1:
                (_least, _greatest) = (Math.Min(_least, number), Math.Max(_greatest, number));
                break;
            default:
                // The two ends wait aside, so that a huge one does not drown the others.
                Take(Math.Clamp(number, _least, _greatest) == number ? number : number < _least ? _least : _greatest);
                (_least, _greatest) = (Math.Min(_least, number), Math.Max(_greatest, number));
                break;
        }
    }

    /// <summary>Ends: few numbers keep their ends.</summary>
    public void End()
    {
        if (_given is 0 or >= EnoughToTrim)
            return;
        Take(_least);
        if (_given > 1)
            Take(_greatest);
    }

    private void Take(double number)
    {
        var off = number - Mean;
        Mean += off / ++_count;
        _squares += off * (number - Mean);
    }
}

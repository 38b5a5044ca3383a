using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Unhcr;

/// <summary>
/// The country of origin or of asylum of a row, which up to three columns say: its name, UNHCR's code and the ISO code. The
/// codes count, and must agree; a name counts where there is no code.
/// </summary>
internal sealed class Axis
{
    private readonly string _dimension;

    private Axis(string dimension)
    {
        _dimension = dimension;
        var converters = FieldConverters.Together<Observation>(
            Read,
            o => Written(o) is { } core ? Countries.ToName(core) : null,
            o => Written(o) is { } core ? Countries.ToUnhcr(core) : null,
            o => Written(o) is { } core ? Countries.ToIso(core) : null);
        (Name, Code, Iso) = (converters[0], converters[1], converters[2]);
    }

    public static Axis Origin { get; } = new(Dimensions.Origin);

    public static Axis Asylum { get; } = new(Dimensions.Asylum);

    public FieldConverter<Observation> Name { get; }

    public FieldConverter<Observation> Code { get; }

    public FieldConverter<Observation> Iso { get; }

    private int? Read(IReadOnlyList<string?> cells, Observation observation)
    {
        var code = cells[1] is { } own ? Countries.FromUnhcr(own) : null;
        if (cells[1] is not null && code is null)
            return 1;
        var iso = cells[2] is { } standard ? Countries.FromIso(standard) : null;
        if ((cells[2] is not null && iso is null) || (code is not null && iso is not null && code != iso))
            return 2;
        var core = code ?? iso ?? (cells[0] is { } name ? Countries.FromName(name) : null);
        if (core is null)
            return 0;
        Dimensions.Set(observation, _dimension, core);
        if (_dimension == Dimensions.Asylum && CountryCode.TryParse(core, out var country))
            (observation.Area ??= new Place()).Country = country;
        return null;
    }

    /// <summary>A value from elsewhere may say its country as its area alone.</summary>
    private string? Written(Observation observation)
        => Dimensions.Get(observation, _dimension) ?? (_dimension == Dimensions.Asylum ? observation.Area?.Country?.Alpha3 : null);
}

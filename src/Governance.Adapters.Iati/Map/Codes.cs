using System.Collections.Frozen;
using Governance.Core.Schemas;

namespace Governance.Adapters.Iati;

/// <summary>Code lists of the standard, both ways, by the crosswalk.</summary>
/// <param name="scheme">Name of the list in the crosswalk.</param>
internal sealed class Codes(string scheme)
{
    private readonly FrozenDictionary<string, string> _core = Items(scheme).ToFrozenDictionary(i => i.Code, i => i.Core!, StringComparer.Ordinal);

    /// <summary>Of several that mean one core code the first is written, which is the widest.</summary>
    private readonly FrozenDictionary<string, string> _partner = Items(scheme).DistinctBy(i => i.Core).ToFrozenDictionary(i => i.Core!, i => i.Code, StringComparer.Ordinal);

    public static Codes OrganisationRole { get; } = new("iati-organisation-role");

    public static Codes OrganisationType { get; } = new("iati-organisation-type");

    public static Codes ActivityStatus { get; } = new("iati-activity-status");

    public static Codes TransactionType { get; } = new("iati-transaction-type");

    public static Codes Measure { get; } = new("iati-indicator-measure");

    public static Codes Exactness { get; } = new("iati-geographic-exactness");

    public static Codes LocationClass { get; } = new("iati-location-class");

    public static Codes DocumentCategory { get; } = new("iati-document-category");

    public static Codes PolicyMarker { get; } = new("iati-policy-marker");

    public static Codes Region { get; } = new("iati-region");

    public string? Core(string? code) => code is null ? null : _core.GetValueOrDefault(code);

    public string? Partner(string? core) => core is null ? null : _partner.GetValueOrDefault(core);

    /// <summary>The member of an enum that a code means.</summary>
    public T? Core<T>(string? code)
        where T : struct, Enum
        => Core(code) is { } core && EnumNames<T>.ByName.TryGetValue(core, out var value) ? value : null;

    /// <summary>The code that is written for a member of an enum.</summary>
    public string? Partner<T>(T? core)
        where T : struct, Enum
        => core is { } value ? Partner(EnumNames<T>.Names[value]) : null;

    private static IEnumerable<CrosswalkItem> Items(string scheme) => Crosswalk.Get("iati").Items.Where(i => i.Scheme == scheme && i.Core is not null);
}

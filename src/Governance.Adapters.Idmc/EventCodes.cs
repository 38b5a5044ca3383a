using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Idmc;

/// <summary>Codes of the event behind a figure, such as GLIDE numbers, with their kinds in a list beside them.</summary>
internal static class EventCodes
{
    private const string AnyKind = "event-code";

    private static readonly (string Label, string Scheme)[] Kinds =
    [
        ("Glide Number", "glide"), ("Government Assigned Identifier", "government-event"), ("IFRC Appeal ID", "ifrc-appeal"), ("Local Identifier", "local-event"),
    ];

    /// <summary>Converters of the codes and of their kinds.</summary>
    public static IReadOnlyList<FieldConverter<MobilityCount>> In(ListForm form)
    {
        return FieldConverters.Together<MobilityCount>(
            Read,
            m => Own(m) is { Count: > 0 } codes ? form.Write([.. codes.Select(c => c.Value)]) : null,
            m => Own(m) is { Count: > 0 } codes && codes.TrueForAll(c => c.Scheme != AnyKind) ? form.Write([.. codes.Select(c => Kinds.First(k => k.Scheme == c.Scheme).Label)]) : null);

        int? Read(IReadOnlyList<string?> cells, MobilityCount count)
        {
            if (cells[0] is null)
                return cells[1] is null || ListForm.Read(cells[1]!) is { Count: 0 } ? null : 1;
            if (ListForm.Read(cells[0]!) is not { } codes)
                return 0;
            var kinds = cells[1] is { } spelled ? ListForm.Read(spelled) : [.. codes.Select(_ => "")];
            if (kinds is null || kinds.Any(k => k.Length > 0 && !Array.Exists(Kinds, o => o.Label == k)))
                return 1;
            if (kinds.Count != codes.Count)
                return 0;
            foreach (var (i, code) in codes.Index())
                (count.Identifiers ??= []).Add(new Identifier { Scheme = Array.Find(Kinds, k => k.Label == kinds[i]).Scheme ?? AnyKind, Value = code });
            return null;
        }
    }

    private static List<Identifier> Own(MobilityCount count)
        => [.. count.Identifiers?.Where(i => i.Scheme == AnyKind || Array.Exists(Kinds, k => k.Scheme == i.Scheme)) ?? []];
}

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

    /// <summary>
    /// Converter of a cell that has each code with its kind behind it: <c>FL-2020-000012-MLI:Glide Number; …</c> in a workbook, and
    /// pairs of texts in a map. A kind that is on no list leaves a code of no kind.
    /// </summary>
    /// <param name="isMap">Whether pairs are written.</param>
    public static FieldConverter<MobilityCount> WithKinds(bool isMap) => FieldConverters.Of<MobilityCount>(
        static (cell, count) =>
        {
            if ((cell.Trim() is ['[', ..] ? ListForm.ReadPairs(cell) : [.. cell.Split("; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Split)]) is not { } codes)
                return false;
            foreach (var (code, kind) in codes)
                (count.Identifiers ??= []).Add(new Identifier { Scheme = Array.Find(Kinds, k => k.Label == kind).Scheme ?? AnyKind, Value = code });
            return codes.All(c => c.Code.Length > 0);
        },
        count => Own(count) is { Count: > 0 } codes
            ? isMap ? ListForm.WritePairs([.. codes.Select(c => (c.Value, Kind(c) ?? ""))]) : string.Join("; ", codes.Select(c => Kind(c) is { } kind ? $"{c.Value}:{kind}" : c.Value))
            : null);

    private static (string Code, string Kind) Split(string text) => text.LastIndexOf(':') is > 0 and var colon ? (text[..colon].Trim(), text[(colon + 1)..].Trim()) : (text, "");

    private static string? Kind(Identifier code) => Array.Find(Kinds, k => k.Scheme == code.Scheme).Label;

    private static List<Identifier> Own(MobilityCount count)
        => [.. count.Identifiers?.Where(i => i.Scheme == AnyKind || Array.Exists(Kinds, k => k.Scheme == i.Scheme)) ?? []];
}

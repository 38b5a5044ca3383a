using System.Buffers.Binary;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using Governance.Adapters.Hsds.Joins;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Hsds.Inner;

/// <summary>
/// Reads the services and locations within the organisations of an input behind each of these. One that organisations share is
/// read once. Not thread-safe: one per input.
/// </summary>
/// <param name="source">The input.</param>
/// <param name="options">What the caller knows of it.</param>
internal sealed class InnerReader(FormatSource source, ReadOptions options)
{
    // Half a SHA-256 stands for an id and for what is said of it.
    private readonly Dictionary<UInt128, UInt128> _seen = [];
    private readonly HashSet<string> _elsewhere = [.. source.Siblings.Where(s => s.Name != source.Name).Select(s => HsdsTables.Find(s.Name)?.Entity).OfType<string>()];
    private IReadOnlyDictionary<string, IReadOnlyList<Origin>> _places = ReadOnlyDictionary<string, IReadOnlyList<Origin>>.Empty;

    /// <summary>What a first look told of shelters; null where nobody looked.</summary>
    public FirstLook? Look { get; set; }

    /// <summary>Notes where the objects within the row stand that is read next.</summary>
    public async IAsyncEnumerable<TableItem> WatchAsync(IAsyncEnumerable<TableItem> items, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            _places = item.Row.Inner;
            yield return item;
        }
    }

    /// <summary>An item, and behind an organisation what is within it. Lists that make no records are named.</summary>
    public async IAsyncEnumerable<ReadItem> ReadAsync(ReadItem item, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (item.Record is not Organisation organisation)
        {
            yield return Withheld(item);
            yield break;
        }

        // Where a file of the folder has them, they are read there.
        var all = await InnerRecords.ReadAsync(organisation, source.Name, options, cancellationToken).ConfigureAwait(false);
        var read = InnerRecords.Lists.Where(l => !_elsewhere.Contains(l.Layout) && all.Any(r => r.List == l.List && r.Item is not null)).Select(l => l.List).ToList();
        var unread = InnerRecords.Lists.Select(l => l.List).Where(l => !read.Contains(l) && InnerRecords.TextOf(organisation, l) is not null).ToList();
        yield return unread.Count == 0 ? item : item with { Findings = [.. item.Findings, .. unread.Select(l => new Diagnostic(HsdsDiagnostics.Within) { Origin = PlaceOf(item, l) })] };
        foreach (var record in all.Where(r => read.Contains(r.List) && IsNew(r)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var inner = record.Item!;
            var origin = new InnerOrigin(inner.Origin, _places.TryGetValue(record.List, out var places) && record.Index < places.Count ? places[record.Index] : PlaceOf(item, record.List));
            yield return Withheld(inner) with { Origin = origin, Findings = [.. inner.Findings.Select(f => new Diagnostic(f.Descriptor, [.. f.Arguments]) { Origin = origin.Of(f.Origin), Pointer = f.Pointer, Record = f.Record })] };
        }
    }

    private ReadItem Withheld(ReadItem item) => Look?.Withheld(item) ?? item;

    private static Origin PlaceOf(ReadItem organisation, string list) => organisation.Origin.Locate($"/extensions/{HsdsFormat.Id}/{list}");

    /// <summary>Whether nothing before had the same id and said the same.</summary>
    private bool IsNew(InnerRecord record)
    {
        if (record.Item is not { } item)
            return false;
        if (item.Record is not { } facility)
            return true;
        var (id, said) = (Hash(facility.Id), Hash(record.Json.GetRawText()));
        if (_seen.TryGetValue(id, out var before))
            return before != said;
        if (_seen.Count < RepeatedIds.Capacity)
            _seen[id] = said;
        return true;
    }

    private static UInt128 Hash(string text) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}

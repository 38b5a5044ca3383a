using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Schemas;

namespace Governance.Adapters.MissingMigrants;

/// <summary>Reads every layout as a stream of incidents, one a row.</summary>
internal sealed class MissingMigrantsReader : FormatReader
{
    private static readonly Schema AnyJson = Schema.Compile("true"u8);

    public override FormatInfo Format => MissingMigrantsFormat.Info;

    public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return MissingMigrantsFormat.IsList(source.Peek) ? ReadListAsync(source, options, cancellationToken) : ReadTableAsync(source, options, cancellationToken);
    }

    private static async IAsyncEnumerable<ReadItem> ReadTableAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        FieldBinding<Incident>? binding = null;
        var first = true;
        var limits = new TableLimits { MaxRowBytes = options.MaxRecordBytes };
        await foreach (var row in CsvTableReader.ReadAsync(source, limits, cancellationToken).ConfigureAwait(false))
        {
            if (row.Cells.Count == 0)
            {
                yield return new ReadItem(null, new RowOrigin(row.Start), row.Findings);
                continue;
            }

            if (binding is null)
            {
                var findings = row.Findings.ToList();
                binding = Bind(row.Cells, row.Start, options, findings);
                if (findings.Count > 0)
                    yield return new ReadItem(null, new RowOrigin(row.Start), findings);
                if (binding is null)
                    yield break;
                continue;
            }

            yield return Item(binding, row.Cells, new FieldOrigin<Incident>(binding, row.Start), options, [.. row.Findings], isFirst: first, always: false, ids: null);
            first = false;
        }
    }

    private static async IAsyncEnumerable<ReadItem> ReadListAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var layout = MissingMigrantsMap.Map.Layout(MissingMigrantsMap.JsonLayout)!;
        FieldBinding<Incident>? binding = null;
        var isLater = false;
        var ids = new RepeatedIds();
        var around = new List<Diagnostic>();
        using var stream = new RecordStream(source.Stream, f => around.Add(Around(f, source.Name)), new RecordStreamOptions { Layout = RecordLayout.Json, MaxRecordBytes = options.MaxRecordBytes });
        while (await stream.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (TryNext(stream, source.Name, out var start, out var json, out var wrong))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (json is null)
                {
                    yield return new ReadItem(null, new RowOrigin(start), wrong);
                    continue;
                }

                using var item = JsonDocument.Parse(json);
                var places = new JsonOrigin(start, json);
                Origin Member(int position) => places.Locate($"/#{position + 1}");

                if (!stream.IsArray || item.RootElement.ValueKind != JsonValueKind.Object)
                {
                    yield return Broken(start, new Diagnostic(MissingMigrantsDiagnostics.BrokenJson) { Origin = start });
                    continue;
                }

                var findings = new List<Diagnostic>();
                Texts(item.RootElement, Member, findings, out var header, out var cells);
                if (MissingMigrantsFormat.KnownNames(header) == 0)
                {
                    yield return Broken(start, new Diagnostic(MissingMigrantsDiagnostics.UnknownLayout) { Origin = start });
                    continue;
                }

                var changed = binding is null || !binding.Header.SequenceEqual(header, StringComparer.Ordinal);
                if (changed)
                {
                    isLater = binding is not null;
                    binding = new FieldBinding<Incident>(MissingMigrantsMap.Map, layout, header);
                    AddAbsent(binding, start, findings, except: ["region_origin", "country_origin"]);
                }

                yield return Item(binding!, cells, new FieldOrigin<Incident>(binding!, start, Member), options, findings, isFirst: changed, always: isLater, ids);
            }
        }

        foreach (var finding in around)
            yield return Broken(finding.Origin, finding);
    }

    /// <summary>The next item of a list; null where it is no strict JSON, with what is wrong.</summary>
    private static bool TryNext(RecordStream stream, string input, out Origin start, out byte[]? json, out List<Diagnostic> wrong)
    {
        start = default;
        json = null;
        wrong = [];
        if (!stream.TryNext(out var slice))
            return false;
        start = At(slice.Start, input, slice.Ordinal);
        var shape = new List<ShapeFinding>();
        if (AnyJson.Check(slice, shape.Add))
            json = slice.Bytes.ToArray();
        foreach (var finding in shape)
            wrong.Add(new Diagnostic(finding.Descriptor, Arguments(finding, slice)) { Pointer = finding.Pointer, Origin = At(slice.Locate(finding.Offset), input, slice.Ordinal) });
        return true;
    }

    private static IReadOnlyList<DiagnosticArgument> Arguments(ShapeFinding finding, RecordSlice slice)
    {
        if (finding.RelatedOffset < 0)
            return finding.Arguments;
        var first = slice.Locate(finding.RelatedOffset);
        return [.. finding.Arguments, new("firstLine", first.Line), new("firstColumn", first.Column)];
    }

    private static Diagnostic Around(StreamFinding finding, string input)
        => new(finding.Descriptor, finding.Arguments) { Origin = At(finding.Position, input, finding.Ordinal) };

    private static Origin At(TextPosition position, string input, long ordinal)
        => new() { Input = input, Offset = position.Offset, Line = position.Line, Column = position.Column, Row = ordinal == 0 ? null : ordinal };

    private static ReadItem Broken(Origin start, Diagnostic finding) => new(null, new RowOrigin(start), [finding]);

    private static FieldBinding<Incident>? Bind(IReadOnlyList<string> header, Origin start, ReadOptions options, List<Diagnostic> findings)
    {
        if (Extracts.Name(header) is { } extract)
        {
            findings.Add(new Diagnostic(MissingMigrantsDiagnostics.DerivedExtract, new DiagnosticArgument("extract", extract)) { Origin = start });
            return null;
        }

        var layout = options.Layout is { } named ? MissingMigrantsMap.Map.Layout(named) : MissingMigrantsFormat.TableLayout(header);
        if (layout is null || layout.Id == MissingMigrantsMap.JsonLayout)
        {
            findings.Add(new Diagnostic(MissingMigrantsDiagnostics.UnknownLayout) { Origin = start });
            return null;
        }

        var binding = new FieldBinding<Incident>(MissingMigrantsMap.Map, layout, header);
        AddAbsent(binding, start, findings, except: []);
        return binding;
    }

    private static void AddAbsent(FieldBinding<Incident> binding, Origin start, List<Diagnostic> findings, string[] except)
        => findings.AddRange(binding.Absent.Where(c => !except.Contains(c.Name)).Select(c =>
            new Diagnostic(MissingMigrantsDiagnostics.AbsentColumn, new DiagnosticArgument("field", c.Name)) { Origin = start with { Field = c.Name } }));

    private static ReadItem Item(FieldBinding<Incident> binding, IReadOnlyList<string> cells, FieldOrigin<Incident> origin, ReadOptions options, List<Diagnostic> findings, bool isFirst, bool always, RepeatedIds? ids)
    {
        var incident = binding.Read(cells, new FieldPlace(binding.Layout.Id, origin.Start.Row!.Value, options.Retrieved), origin, findings);
        binding.KeepHeader(incident, isFirst, always);
        if (incident.Minted == true)
            findings.Add(OfId(MissingMigrantsDiagnostics.NoId));
        var gaveUp = ids?.GaveUp == true;
        if (ids?.Number(incident) == true)
            findings.Add(OfId(MissingMigrantsDiagnostics.RepeatedId));
        if (!gaveUp && ids?.GaveUp == true)
            findings.Add(new Diagnostic(MissingMigrantsDiagnostics.TooManyIds, new DiagnosticArgument("limit", RepeatedIds.Capacity)) { Pointer = "/id", Origin = origin.Locate("/id") });
        return new ReadItem(incident, origin, findings);

        Diagnostic OfId(DiagnosticDescriptor what)
            => new(what, new DiagnosticArgument("field", binding.Layout.Columns.First(c => c.Field == MissingMigrantsMap.Key).Name)) { Pointer = "/id", Origin = origin.Locate("/id") };
    }

    private static void Texts(JsonElement item, Func<int, Origin> place, List<Diagnostic> findings, out List<string> header, out List<string> cells)
    {
        header = [];
        cells = [];
        foreach (var member in item.EnumerateObject())
        {
            cells.Add(Cell(member.Value, header.Count, place, findings));
            header.Add(member.Name);
        }
    }

    private static string Cell(JsonElement value, int index, Func<int, Origin> place, List<Diagnostic> findings)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString()!;
        findings.Add(new Diagnostic(MissingMigrantsDiagnostics.NotAText) { Origin = place(index) });
        return value.ValueKind == JsonValueKind.Null ? "" : value.GetRawText();
    }
}

using System.Runtime.CompilerServices;
using System.Xml;
using Governance.Adapters.Tabular;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Reads messages of data in every wire form, as their first bytes show.</summary>
internal sealed class SdmxReader : FormatReader
{
    public override FormatInfo Format => SdmxFormat.Info;

    public override async ValueTask<bool> RecognisesAsync(FormatSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Peeks.IsXml(source.Peek.Span))
            return Peeks.RootOf(source.Peek) is { } root && Peeks.IsSdmx(root.Namespace);
        if (Peeks.IsJson(source.Peek.Span))
            return JsonPeek.IsMessage(source.Peek.Span);
        if (EurostatTable.IsMessage(source.Peek.Span) || CsvHead.IsMessage(source.Peek.Span))
            return true;
        await foreach (var head in Tables.PeekHeadsAsync(source, CsvMessage.Layout, cancellationToken).ConfigureAwait(false))
        {
            if (CsvHead.IsSure([.. head.Columns.Select(c => c.Name)], head.First?.Cells ?? []))
                return true;
        }

        return false;
    }

    public override IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, ReadOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        return ReadAllAsync(source, options, cancellationToken);
    }

    private static async IAsyncEnumerable<ReadItem> ReadAllAsync(FormatSource source, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var beside = await StructuresBeside.OfAsync(source.Inputs, cancellationToken).ConfigureAwait(false);
        var findings = new List<Diagnostic>();
        if (beside.FindingsOf(source.Name) is { } own)
        {
            // It has done its part. What is wrong with it is told here alone; of one that was named too, beside the data.
            foreach (var finding in source.Companions.Any(c => c.Name == source.Name) ? [] : own)
                yield return Item(finding);
            yield break;
        }

        var structures = Structures.Read(source.Companions, beside.Structures, findings);
        foreach (var finding in findings)
            yield return Item(finding);
        var items = Peeks.IsXml(source.Peek.Span) ? ReadXmlAsync(source, structures, options, cancellationToken)
            : Peeks.IsJson(source.Peek.Span) ? JsonMessage.ReadAsync(source, structures, options, cancellationToken)
            : EurostatTable.IsMessage(source.Peek.Span) ? EurostatTable.ReadAsync(source, structures, options, cancellationToken)
            : CsvMessage.ReadAsync(source, structures, options, cancellationToken);
        await foreach (var item in items.ConfigureAwait(false))
            yield return item;
    }

    private static ReadItem Item(Diagnostic finding) => new(null, new RowOrigin(finding.Origin), [finding]);

    private static async IAsyncEnumerable<ReadItem> ReadXmlAsync(FormatSource source, Structures structures, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        using var xml = SafeXml.Open(source.Stream);
        if (Refusal(xml, out var at) is { } refusal)
        {
            yield return Item(source.Name, refusal with { Origin = at });
            yield break;
        }

        RowReader? rows = null;
        var message = new XmlMessage(xml, row => rows!.DefinitionOf(row));
        rows = new RowReader(message.Form, structures, options, source.Name);
        foreach (var row in message.Rows())
        {
            foreach (var item in rows.Read(row))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return item;
            }
        }

        if (message.Footer is { } footer)
            yield return Item(source.Name, new Said(SdmxDiagnostics.Footer, footer));
        if (message.Annotations is { } annotations)
            yield return Item(source.Name, new Said(SdmxDiagnostics.Annotations, annotations));
        if (message.Damage is { } damage)
            yield return Item(source.Name, new Said(SdmxDiagnostics.Damaged, damage));
        else if (rows.Observations == 0)
            yield return Item(source.Name, new Said(SdmxDiagnostics.NoObservations, at));
    }

    /// <summary>Why a message is not read; null where it is one of data, at whose root element the reader then stands.</summary>
    private static Said? Refusal(XmlReader xml, out Origin at)
    {
        at = new Origin { Line = 1, Column = 1 };
        try
        {
            while (SafeXml.Next(xml) && xml.NodeType != XmlNodeType.Element)
            {
                // What stands in front of the root element says nothing.
            }
        }
        catch (XmlException broken)
        {
            at = new Origin { Line = Math.Max(1, broken.LineNumber), Column = Math.Max(1, broken.LinePosition) };
            return new Said(SdmxDiagnostics.Damaged, at);
        }

        var line = (IXmlLineInfo)xml;
        at = new Origin { Line = Math.Max(1, line.LineNumber), Column = Math.Max(1, line.LinePosition) };
        if (!Peeks.IsSdmx(xml.NamespaceURI))
            return new Said(SdmxDiagnostics.NotSdmx, at);
        if (Peeks.IsOld(xml.NamespaceURI))
            return new Said(SdmxDiagnostics.OldVersion, at);
        return Peeks.IsData(xml.LocalName) ? null : new Said(SdmxDiagnostics.NotData, at) { Kind = Peeks.Kind(xml.LocalName) };
    }

    private static ReadItem Item(string input, Said said)
    {
        var at = said.Origin with { Input = input };
        return new ReadItem(null, new RowOrigin(at), [new Diagnostic(said.What, said.Kind is null ? [] : [new DiagnosticArgument("kind", said.Kind)]) { Origin = at }]);
    }

    private sealed record Said(DiagnosticDescriptor What, Origin Origin)
    {
        public string? Kind { get; init; }
    }
}

using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>Writes messages of SDMX-ML and SDMX-JSON.</summary>
internal static class MessageOutput
{
    public static async Task<WriteReport> WriteAsync(string form, Shape shape, RecordSpool spool, HeldIndicators held, FormatTarget target, WriteOptions options, CancellationToken cancellationToken)
    {
        var components = shape.Components();
        var isXml = form is not (Forms.Json1 or Forms.Json2);
        var header = components.ConvertAll(c => c.Id);
        var map = ObservationMap.For(form, header, components, isXml ? XmlCodec : null, shape.Unsaid);
        var binding = new FieldBinding<Observation>(map, map.Layouts[0], header);

        // What data sets cite stands in front of them.
        await foreach (var record in spool.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            var cells = binding.Write((Observation)record);
            if (shape.Cite(cells[0], cells[1], cells[2]) is var cited && !shape.Citations.Contains(cited))
                shape.Citations.Add(cited);
        }

        if (shape.Citations.Count == 0)
            shape.Citations.Add(shape.Cite("", "", ""));
        var rows = new FieldRowWriter<Observation>(SdmxFormat.Info, binding, options, firstRow: 1)
        {
            // A message of JSON 1.0 has one structure.
            Carries = o => form != Forms.Json1 || binding.Write(o) is var cells && shape.Cite(cells[0], cells[1], "").Reference == shape.Citations[0].Reference,
        };
        var stream = target.CreateMain();
        await using var _ = stream.ConfigureAwait(false);
        using var output = isXml ? (Output)new XmlOutput(form, shape, components, stream) : new JsonOutput(form, shape, components, stream);
        output.Begin();
        await foreach (var record in spool.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var observation = (Observation)record;
            if (rows.Row(observation) is not { } cells)
                continue;
            held.See(observation);
            output.Write(shape.Cite(cells[0], cells[1], cells[2]), cells);
        }

        output.End();
        return rows.Report;
    }

    /// <summary>A text that XML cannot hold is not written, and so is lost and counted.</summary>
    private static CellCodec XmlCodec { get; } = new(static text => IsXml(text) ? text : "", static cell => cell);

    private static bool IsXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (System.Xml.XmlConvert.IsXmlChar(text[i]))
                continue;
            if (i + 1 >= text.Length || !System.Xml.XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                return false;
            i++;
        }

        return true;
    }
}

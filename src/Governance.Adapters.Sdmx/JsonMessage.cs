using System.Runtime.CompilerServices;
using System.Text.Json;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// Reads SDMX-JSON. Codes are indexes into the structure, which may come behind the data, as may what a data set says of
/// itself: the message is gone through once for them, and once more for the observations.
/// </summary>
internal sealed class JsonMessage
{
    private readonly List<JsonStructure> _structures = [];
    private readonly List<JsonDataSet> _dataSets = [];
    private readonly RawRow _row = new();
    private bool _isSecond;
    private bool _hasDataSets;
    private bool _hasErrors;

    private string Form => _isSecond ? Forms.Json2 : Forms.Json1;

    /// <summary>Reads the observations.</summary>
    public static async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, Structures structures, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var message = new JsonMessage();
        Origin? damage = null;
        using (var first = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false))
            damage = Guard(() => message.Survey(new JsonStream(first, options.MaxRecordBytes)));
        if (damage is null && !message._hasDataSets)
        {
            var start = new Origin { Line = 1, Column = 1 };
            yield return Item(message._structures.Count == 0 && !message._hasErrors ? new Diagnostic(SdmxDiagnostics.NotData, new DiagnosticArgument("kind", "Structure")) { Origin = start } : new Diagnostic(SdmxDiagnostics.NoObservations) { Origin = start });
        }

        if (message._hasErrors)
            yield return Item(new Diagnostic(SdmxDiagnostics.Footer) { Origin = new Origin { Line = 1, Column = 1 } });
        if (message._hasDataSets && damage is null)
        {
            using var second = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
            var rows = new RowReader(message.Form, structures, options);
            foreach (var row in message.Rows(new JsonStream(second, options.MaxRecordBytes)))
            {
                foreach (var item in rows.Read(row))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return item;
                }
            }

            if (rows.Observations == 0)
                yield return Item(new Diagnostic(SdmxDiagnostics.NoObservations) { Origin = new Origin { Line = 1, Column = 1 } });
        }

        if (damage is { } at)
            yield return Item(new Diagnostic(SdmxDiagnostics.Damaged) { Origin = at });
    }

    private static ReadItem Item(Diagnostic finding) => new(null, new RowOrigin(finding.Origin), [finding]);

    private static Origin? Guard(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (JsonException broken)
        {
            return new Origin { Line = (broken.LineNumber ?? 0) + 1, Column = (broken.BytePositionInLine ?? 0) + 1 };
        }
    }

    /// <summary>Gathers the structures and what data sets say of themselves, to the end of the message.</summary>
    private void Survey(JsonStream json)
    {
        while (json.Next())
        {
            if (json.Type != JsonTokenType.PropertyName)
                continue;
            switch (json.Text)
            {
                case "data" when json.Depth == 1:
                    json.Next();
                    break;
                case "errors" when json.Depth == 1:
                    json.Next();
                    _hasErrors = json.Type == JsonTokenType.StartArray && JsonDataSet.Tokens(json).Count > 0;
                    break;
                case "structure" when json.Depth <= 2:
                    json.Next();
                    Structure(json);
                    break;
                case "structures" when json.Depth <= 2:
                    _isSecond = true;
                    Each(json, () => Structure(json));
                    break;
                case "dataSets" when json.Depth <= 2:
                    _hasDataSets = true;
                    Each(json, () => DataSet(json));
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
    }

    private void Structure(JsonStream json)
    {
        if (json.Type != JsonTokenType.StartObject)
            return;
        var structure = new JsonStructure();
        structure.Read(json);
        _structures.Add(structure);
    }

    private void DataSet(JsonStream json)
    {
        var dataSet = new JsonDataSet();
        dataSet.Read(json);
        _dataSets.Add(dataSet);
    }

    private static void Each(JsonStream json, Action read)
    {
        json.Next();
        if (json.Type != JsonTokenType.StartArray)
            return;
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type == JsonTokenType.StartObject)
                read();
        }
    }

    /// <summary>The observations; each is to be used before the next one is asked for. The message is whole, as the survey has seen.</summary>
    private IEnumerable<RawRow> Rows(JsonStream json)
    {
        while (json.Next())
        {
            if (json.Type != JsonTokenType.PropertyName)
                continue;
            if (json.Text == "data" && json.Depth == 1)
            {
                json.Next();
            }
            else if (json.Text == "dataSets" && json.Depth <= 2)
            {
                json.Next();
                var depth = json.Depth;
                var isList = json.Type == JsonTokenType.StartArray;
                for (var i = 0; isList && json.Next() && json.Depth > depth;)
                {
                    if (json.Type != JsonTokenType.StartObject)
                        continue;
                    foreach (var row in DataSetRows(json, _dataSets[i++]))
                        yield return row;
                }
            }
            else
            {
                json.Skip();
            }
        }
    }

    private IEnumerable<RawRow> DataSetRows(JsonStream json, JsonDataSet dataSet)
    {
        var structure = dataSet.Structure < _structures.Count ? _structures[dataSet.Structure] : _structures.Count > 0 ? _structures[0] : new JsonStructure();
        var cited = structure.Cited is null ? dataSet.Links : structure;
        (_row.Kind, _row.Cited, _row.Action) = (cited.Kind, cited.Cited, dataSet.Action);
        _row.DataSet++;
        var rows = new JsonRows(structure, dataSet, _row);
        var depth = json.Depth;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Text == "series")
            {
                json.Next();
                var inner = json.Depth;
                var isObject = json.Type == JsonTokenType.StartObject;
                while (isObject && json.Next() && json.Depth > inner)
                {
                    foreach (var row in rows.Series(json))
                        yield return row;
                }
            }
            else if (json.Text == "observations")
            {
                json.Next();
                var inner = json.Depth;
                var isObject = json.Type == JsonTokenType.StartObject;
                while (isObject && json.Next() && json.Depth > inner)
                {
                    var (key, line, column) = (json.Text, json.Line, json.Column);
                    json.Next();
                    yield return rows.Row("", [], (key, JsonDataSet.Tokens(json), line, column));
                }
            }
            else
            {
                json.Skip();
            }
        }
    }
}

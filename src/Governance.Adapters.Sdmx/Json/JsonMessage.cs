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
    private int _dataSet;
    private bool _isSecond;
    private bool _hasDataSets;
    private bool _hasErrors;
    private bool _isMessage;
    private string? _kind;
    private string? _sender;

    private string Form => _isSecond ? Forms.Json2 : Forms.Json1;

    /// <summary>Reads the observations.</summary>
    public static async IAsyncEnumerable<ReadItem> ReadAsync(FormatSource source, Structures structures, ReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var message = new JsonMessage();
        Origin? damage = null;
        using (var first = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false))
            damage = Guard(() => message.Survey(new JsonStream(first, options.MaxRecordBytes)));
        message._structures.ForEach(s => s.Sent(message._sender));
        message._dataSets.ForEach(d => d.Links.Sent(message._sender));
        if (!message._hasDataSets && message._kind is { } kind)
        {
            // Of another kind, it is refused whole, be it damaged behind what shows that.
            yield return Item(source.Name, SdmxDiagnostics.NotData, at: null, new DiagnosticArgument("kind", kind));
            yield break;
        }

        if (damage is null && !message._hasDataSets)
            yield return Item(source.Name, message._isMessage || message._structures.Count > 0 || message._hasErrors ? SdmxDiagnostics.NoObservations : SdmxDiagnostics.NotSdmx);
        if (message._hasErrors)
            yield return Item(source.Name, SdmxDiagnostics.Footer);
        if (message._hasDataSets && damage is null)
        {
            using var second = await source.OpenSeekableAsync(cancellationToken).ConfigureAwait(false);
            var rows = new RowReader(message.Form, structures, options, source.Name);
            foreach (var row in message.Rows(new JsonStream(second, options.MaxRecordBytes)))
            {
                foreach (var item in rows.Read(row))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return item;
                }
            }

            if (rows.Observations == 0)
                yield return Item(source.Name, SdmxDiagnostics.NoObservations);
        }

        if (message._structures.Find(s => s.Annotations is not null)?.Annotations is var (line, column))
            yield return Item(source.Name, SdmxDiagnostics.Annotations, new Origin { Line = line, Column = column });
        if (damage is { } at)
            yield return Item(source.Name, SdmxDiagnostics.Damaged, at);
    }

    private static ReadItem Item(string input, DiagnosticDescriptor what, Origin? at = null, params IReadOnlyList<DiagnosticArgument> arguments)
    {
        var origin = (at ?? new Origin { Line = 1, Column = 1 }) with { Input = input };
        return new ReadItem(null, new RowOrigin(origin), [new Diagnostic(what, arguments) { Origin = origin }]);
    }

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
                case "$schema" when json.Depth == 1:
                    json.Next();
                    if (json.Type == JsonTokenType.String)
                        _kind ??= JsonPeek.KindOfSchema(json.Text);
                    else
                        json.Skip();
                    break;
                case "header" when json.Depth == 1:
                    _isMessage = true;
                    Header(json);
                    break;
                default:
                    _isMessage |= json.Depth == 1 && json.Text == "meta";
                    _kind ??= json.Depth == 2 ? JsonPeek.Kind(json.Text) : null;
                    json.Skip();
                    break;
            }
        }
    }

    private void Header(JsonStream json)
    {
        var depth = json.Depth;
        var isSender = false;
        json.Next();
        if (json.Type != JsonTokenType.StartObject)
            return;
        while (json.Next() && json.Depth > depth)
        {
            if (json.Type == JsonTokenType.PropertyName && json.Depth == depth + 1)
                isSender = json.Text == "sender";
            else if (json.Type == JsonTokenType.PropertyName && isSender && json.Depth == depth + 2 && json.Text == "id" && json.Next() && json.Type == JsonTokenType.String)
                _sender = json.Text;
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
                while (isList && json.Next() && json.Depth > depth)
                {
                    if (json.Type != JsonTokenType.StartObject)
                        continue;
                    foreach (var row in DataSetRows(json, _dataSets[_dataSet++]))
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
        var isThere = dataSet.Structure >= 0 && dataSet.Structure < _structures.Count;
        var structure = isThere ? _structures[dataSet.Structure] : new JsonStructure();
        var cited = structure.Cited is null ? dataSet.Links : structure;
        (_row.Kind, _row.Cited, _row.Structure, _row.Action) = (cited.Kind, cited.Cited, structure.Structure ?? dataSet.Links.Structure, dataSet.Action);
        _row.DataSet++;
        var (rows, hasRows, depth, line, column) = (new JsonRows(structure, dataSet, _row), false, json.Depth, json.Line, json.Column);
        if (!isThere)
            yield return rows.None(SdmxDiagnostics.IndexOutside, line, column);
        while (json.Next() && json.Depth > depth)
        {
            if (isThere && json.Text is "series" or "observations")
            {
                foreach (var row in json.Text == "series" ? SeriesRows(json, rows) : FlatRows(json, rows))
                {
                    hasRows = true;
                    yield return row;
                }
            }
            else
            {
                if (isThere && !JsonDataSet.Members.Contains(json.Text))
                    yield return rows.None(SdmxDiagnostics.NotExpected, json.Line, json.Column);
                json.Skip();
            }
        }

        // To delete without saying what is to delete all.
        if (!hasRows && isThere && Actions.Letter(dataSet.Action) == Actions.Delete)
            yield return rows.None(SdmxDiagnostics.Deletion, line, column);
    }

    private static IEnumerable<RawRow> SeriesRows(JsonStream json, JsonRows rows)
    {
        json.Next();
        var depth = json.Depth;
        var isObject = json.Type == JsonTokenType.StartObject;
        while (isObject && json.Next() && json.Depth > depth)
        {
            foreach (var row in rows.Series(json))
                yield return row;
        }
    }

    private static IEnumerable<RawRow> FlatRows(JsonStream json, JsonRows rows)
    {
        json.Next();
        var depth = json.Depth;
        var isObject = json.Type == JsonTokenType.StartObject;
        while (isObject && json.Next() && json.Depth > depth)
        {
            var (key, line, column) = (json.Text, json.Line, json.Column);
            json.Next();
            yield return rows.Row("", [], (key, JsonDataSet.Tokens(json), line, column));
        }
    }
}

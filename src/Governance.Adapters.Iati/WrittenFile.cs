using System.Text.Json;
using System.Xml;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;

namespace Governance.Adapters.Iati;

/// <summary>A file of the standard while it is written. Held is one activity with its indicators.</summary>
internal sealed class WrittenFile(XmlWriter xml, WriteOptions options) : IDisposable
{
    private readonly KeptJson _json = new();
    private readonly LossCounter _losses = new(IatiFormat.Id, IatiFormat.FieldNames);
    private Activity? _activity;
    private List<IndicatorSet> _sets = [];
    private string? _root;
    private string _version = IatiFormat.Newest;
    private long _read;
    private long _written;
    private int _row;

    public WriteReport Report => new(_read, _written, _losses.Losses);

    /// <summary>Takes a record.</summary>
    public void Add(Record record)
    {
        _read++;
        if (!Fits(record))
        {
            _losses.Add(record, "", LossReason.NotCarried);
            return;
        }

        if (WriteGate.Pass(record, IatiFormat.Info.ImpliedAudience, options, _losses) is not { } admitted)
        {
            if (record is Activity)
                Close();
            return;
        }

        switch (admitted)
        {
            case Activity activity:
                Close();
                Open(activity, IatiRoot.Activities);
                _activity = activity;
                break;
            case Organisation organisation:
                Open(organisation, IatiRoot.Organisations);
                Write(organisation);
                break;
            case Indicator indicator:
                _sets.Add(new IndicatorSet { Indicator = indicator });
                break;
            case Observation observation:
                _sets.Find(s => s.Indicator.Id == observation.IndicatorId)!.Observations.Add(observation);
                break;
        }
    }

    public void Dispose() => _json.Dispose();

    /// <summary>Ends the file.</summary>
    public void End()
    {
        Close();
        if (_root is null)
            Start(null, IatiRoot.Activities);
        xml.WriteEndElement();
        xml.WriteWhitespace("\n");
    }

    private bool Fits(Record record) => record switch
    {
        Activity => _root != IatiRoot.Organisations,
        Organisation => _root != IatiRoot.Activities,
        Indicator indicator => _activity?.IndicatorLinks?.Any(l => l.IndicatorId == indicator.Id) == true && !_sets.Exists(s => s.Indicator.Id == indicator.Id),
        Observation observation => _sets.Exists(s => s.Indicator.Id == observation.IndicatorId),
        _ => false,
    };

    private void Open(Record record, string root)
    {
        if (_root is null)
            Start(record, root);
        _row++;
    }

    private void Start(Record? first, string root)
    {
        _root = root;
        if (options.Layout is { } layout)
            _version = layout;
        else if (first?.Source?.Format is { } came && came.StartsWith(IatiFormat.Id + "/", StringComparison.Ordinal) && IatiFormat.Info.Versions.Contains(came[(IatiFormat.Id.Length + 1)..]))
            _version = came[(IatiFormat.Id.Length + 1)..];
        var element = Kept(first) is { } kept && kept.TryGetValue(root, out var json) && ElementJson.Read(root, json) is [{ } found] ? Root(found) : new Element(root);
        if (element.Get("version") is null)
            element.Set("version", _version);
        ElementWriter.Start(xml, element);
    }

    /// <summary>The root of the file the records came from; a version the caller names is written instead of its own.</summary>
    private Element Root(Element found)
    {
        var root = new Element(found.Name);
        foreach (var attribute in found.Attributes)
        {
            if (attribute.Name != "version" || (options.Layout is null && !IatiFormat.Info.Versions.Contains(attribute.Value)))
                root.Set(attribute);
        }

        return root;
    }

    private void Write(Organisation organisation)
    {
        var kept = Own(organisation, IatiRoot.Organisations);
        var element = OrganisationMap.Map.Write(IatiRoot.Organisation, organisation, kept, ActivityMap.Scope(ElementJson.ReadAttributes(IatiRoot.Organisation, kept)));
        OrganisationMap.Map.Sort(element);
        ElementWriter.Write(xml, element);
        _losses.Compare(organisation, Reading(organisation).Organisation(OrganisationMap.Map.Group(element))[0].Record);
        _written++;
    }

    private void Close()
    {
        if (_activity is not { } activity)
            return;
        var kept = Own(activity, IatiRoot.Activities);
        var scope = ActivityMap.Scope(ElementJson.ReadAttributes(IatiRoot.Activity, kept));
        var element = ActivityMap.Map.Write(IatiRoot.Activity, activity, kept, scope);
        foreach (var result in ResultMap.Write(_sets, scope))
            element.Add(result);
        foreach (var bare in kept is not null && kept.TryGetValue(ResultMap.Name, out var json) ? ElementJson.Read(ResultMap.Name, json) : [])
            element.Add(bare);
        ActivityMap.Map.Sort(element);
        ElementWriter.Write(xml, element);

        // Records come back in the order they were given in.
        var back = Reading(activity).Activity(ActivityMap.Map.Group(element)).ConvertAll(r => r.Record);
        var given = new List<Record> { activity };
        foreach (var set in _sets)
            given.AddRange([set.Indicator, .. set.Observations]);
        Compare(given, back);
        _written += given.Count;
        (_activity, _sets) = (null, []);
    }

    private void Compare(List<Record> given, List<Record> back)
    {
        var indicators = back.OfType<Indicator>().ToList();
        var number = -1;
        var values = new Queue<Observation>();
        foreach (var record in given)
        {
            switch (record)
            {
                case Indicator:
                    number++;
                    values = new Queue<Observation>(back.OfType<Observation>().Where(o => o.IndicatorId == indicators[number].Id));
                    _losses.Compare(record, indicators[number]);
                    break;
                case Observation:
                    _losses.Compare(record, values.Dequeue());
                    break;
                default:
                    _losses.Compare(record, back[0]);
                    break;
            }
        }
    }

    private ReadRecords Reading(Record record)
    {
        var file = _row == 1 && Kept(record) is { } kept && kept.TryGetValue(_root!, out var json) && ElementJson.Read(_root!, json) is [{ } found] ? Root(found) : null;
        return new ReadRecords(_row, _version, retrieved: null, input: null, file, _json);
    }

    private static IDictionary<string, JsonElement>? Kept(Record? record) => record?.Extensions?.TryGetValue(IatiFormat.Id, out var own) == true ? own : null;

    /// <summary>Partner fields of the record itself, without what the root of its file said.</summary>
    private static Dictionary<string, JsonElement>? Own(Record record, string root)
        => Kept(record)?.Where(k => k.Key != root).ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal);
}

using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Iati;

/// <summary>The records that one activity or organisation makes, each with where it came from.</summary>
/// <param name="row">Its place in the file, from 1.</param>
/// <param name="version">Version of the standard.</param>
/// <param name="retrieved">When the file was fetched, where the caller said it.</param>
/// <param name="input">Name of the file.</param>
/// <param name="file">What the root of the file says, for its first record; null for the others.</param>
/// <param name="json">Makes what is kept.</param>
internal sealed class ReadRecords(int row, string version, PartialDate? retrieved, string? input, Element? file, KeptJson json)
{
    /// <summary>The activity, then the indicators of its results, each with its observations behind it.</summary>
    public List<(Record Record, RecordOrigin Origin)> Activity(ElementGroups root)
    {
        var (scope, activity, trace) = (ActivityMap.Scope(root.Root), ActivityMap.Map.Make(), new ReadTrace<Activity>());
        ActivityMap.Map.Read(root, activity, scope, trace);
        activity.Id = Ids.Of(activity.Identifiers.Own(), row);
        var indicators = ResultMap.Read(root, activity, row, scope, trace, json);

        // Whoever is named in it holds no public office that it knows of.
        activity.Sensitivity = activity.ContactPersons is null ? Sensitivity.Public : Sensitivity.StrictlyConfidential;
        var records = new List<(Record, RecordOrigin)> { (activity, Stamp(activity, root.Root, trace, ActivityMap.Map)) };
        foreach (var one in indicators)
        {
            one.Set.Indicator.Source = Source();
            records.Add((one.Set.Indicator, new ElementOrigin(input, one.Element, p => Locate(one, p), n => n == ResultMap.Name ? [one.Result] : one.Trace.Of(n))));
            foreach (var (i, value) in one.Set.Observations.Index())
            {
                value.Source = Source();
                var at = one.Set.Actuals[i];
                records.Add((value, new ElementOrigin(input, at.Value, p => PeriodUnit.LocateActual(at, p), _ => [])));
            }
        }

        return records;
    }

    /// <summary>The organisation.</summary>
    public List<(Record Record, RecordOrigin Origin)> Organisation(ElementGroups root)
    {
        var (organisation, trace) = (OrganisationMap.Map.Make(), new ReadTrace<Organisation>());
        OrganisationMap.Map.Read(root, organisation, ActivityMap.Scope(root.Root), trace);
        organisation.Id = Ids.Of(organisation.Identifiers.Own(), row);
        organisation.Sensitivity = Sensitivity.Public;
        return [(organisation, Stamp(organisation, root.Root, trace, OrganisationMap.Map))];
    }

    private static (Element, string)? Locate(IndicatorReading one, string pointer)
    {
        var steps = pointer.Split('/');
        if (steps is ["", "targets", var text, ..] && int.TryParse(text, out var index) && index < one.Set.Targets.Count)
            return PeriodUnit.LocateTarget(one.Set.Targets[index], string.Concat(steps.Skip(3).Select(s => "/" + s)));
        return one.Trace.Locate(pointer) ?? IndicatorMap.Map.LocateAttribute(one.Element, pointer);
    }

    private ElementOrigin Stamp<T>(T record, Element root, ReadTrace<T> trace, RecordMap<T> map)
        where T : Record
    {
        record.Minted = Ids.IsOfPlace(record.Id) ? true : null;
        record.Source = Source();
        var fields = trace.Fields(json);
        if (file is { IsEmpty: false })
        {
            ElementJson.WriteMembers(json.Start(), file);
            (fields ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal))[file.Name] = json.End();
        }

        if (fields is not null)
            record.Extensions = new Dictionary<string, IDictionary<string, JsonElement>>(StringComparer.Ordinal) { [IatiFormat.Id] = fields };
        return new ElementOrigin(input, root, p => trace.Locate(p) ?? map.LocateAttribute(root, p), n => file is not null && n == file.Name ? [file] : trace.Of(n));
    }

    private Source Source() => new() { Format = $"{IatiFormat.Id}/{version}", Row = row, Retrieved = retrieved };
}

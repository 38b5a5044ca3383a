using System.Globalization;
using System.Text.Json;
using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>Results of an activity: each of their indicators is a record, and knows the result it stands in.</summary>
internal static class ResultMap
{
    /// <summary>Name of the element, and of the partner field that holds it without its indicators.</summary>
    public const string Name = "result";

    private const string IndicatorName = "indicator";
    private const string Number = "#number";

    public static ElementType Type { get; } = IatiStandard.Activity.Children[IatiStandard.Activity.IndexOf(Name)].Type;

    /// <summary>Reads the indicators of all results and links the activity to them.</summary>
    /// <param name="root">The activity as it stands in the file.</param>
    /// <param name="activity">The activity; results without indicators stay with it.</param>
    /// <param name="row">Its place among the activities, from 1.</param>
    /// <param name="scope">What holds in it.</param>
    /// <param name="trace">Notes what is kept of the activity.</param>
    /// <param name="json">Makes what is kept.</param>
    public static List<IndicatorReading> Read(ElementGroups root, Activity activity, int row, Scope scope, ReadTrace<Activity> trace, KeptJson json)
    {
        var found = new List<IndicatorReading>();
        var bare = new List<Element>();
        var number = 0;
        var locations = new Locations(root);
        foreach (var result in root[Name])
        {
            number++;
            var indicators = result.All(IndicatorName).ToList();
            if (indicators.Count == 0)
            {
                bare.Add(result);
                continue;
            }

            var head = Head(result, number, json);
            foreach (var (i, element) in indicators.Index())
            {
                var id = Ids.Below(activity.Id, row, string.Create(CultureInfo.InvariantCulture, $"r{number}/i{i + 1}"));
                found.Add(Read(element, result, head, id, row, scope, json, locations));
                (activity.IndicatorLinks ??= []).Add(new IndicatorLink { IndicatorId = id, Basis = LinkBasis.Stated });
            }
        }

        if (bare.Count > 0)
            trace.Kept.Add((Name, bare));
        return found;
    }

    /// <summary>The results that hold indicators.</summary>
    /// <param name="sets">Indicators of an activity in order.</param>
    /// <param name="scope">What holds in the activity.</param>
    public static IEnumerable<Element> Write(IEnumerable<IndicatorSet> sets, Scope scope)
    {
        Element? open = null;
        JsonElement? last = null;
        foreach (var set in sets)
        {
            var kept = set.Indicator.Extensions?.TryGetValue(IatiFormat.Id, out var own) == true ? own : null;
            var head = kept is not null && kept.TryGetValue(Name, out var json) && json.ValueKind == JsonValueKind.Object ? json : (JsonElement?)null;
            if (open is null || last is null || head is null || !JsonElement.DeepEquals(last.Value, head.Value))
            {
                if (open is not null)
                    yield return open;
                open = (head is { } one ? ElementJson.Read(Name, one).FirstOrDefault() : null) ?? Made(set, scope);
                last = head;
            }

            var element = IndicatorMap.Map.Write(IndicatorName, set, kept is null ? null : Without(kept), scope);
            IndicatorMap.Map.Sort(element);

            // One that comes from elsewhere measures a number, unless it says otherwise: the standard asks for something.
            if (kept is null && element.Get("measure") is null)
                element.Set("measure", "1");
            open.Add(element);
            open.Sort(Type);
        }

        if (open is not null)
            yield return open;
    }

    /// <summary>A result for an indicator that comes from elsewhere: of the type “other”, named like the indicator.</summary>
    private static Element Made(IndicatorSet set, Scope scope)
    {
        var result = new Element(Name);
        result.Set("type", "9");
        Narratives.Write(set.Indicator.Name, result.Add(new Element("title")), scope);
        return result;
    }

    private static Dictionary<string, JsonElement> Without(IDictionary<string, JsonElement> kept)
        => kept.Where(k => k.Key != Name).ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal);

    private static IndicatorReading Read(Element element, Element result, JsonElement head, string id, int row, Scope scope, KeptJson json, Locations locations)
    {
        var (set, trace) = (IndicatorMap.Map.Make(), new ReadTrace<IndicatorSet>());
        IndicatorMap.Map.Read(IndicatorMap.Map.Group(element), set, scope, trace);
        (set.Indicator.Id, set.Indicator.Minted, set.Indicator.Sensitivity) = (id, true, Sensitivity.Public);
        var fields = trace.Fields(json) ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        fields[Name] = head;
        set.Indicator.Extensions = new Dictionary<string, IDictionary<string, JsonElement>>(StringComparer.Ordinal) { [IatiFormat.Id] = fields };
        locations.Fill(set, scope);
        foreach (var (i, value) in set.Observations.Index())
        {
            value.Id = Ids.Below(id, row, string.Create(CultureInfo.InvariantCulture, $"a{i + 1}"));
            (value.Minted, value.IndicatorId, value.Sensitivity) = (true, id, Sensitivity.Public);
        }

        return new IndicatorReading(element, result, set, trace);
    }

    /// <summary>A result without its indicators, numbered, so that two of the same wording stay two.</summary>
    private static JsonElement Head(Element result, int number, KeptJson json)
    {
        var written = json.Start();
        written.WriteNumber(Number, number);
        ElementJson.WriteMembers(written, result, IndicatorName);
        return json.End();
    }
}

using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>A period of an indicator: its targets are members of the indicator, what was achieved are observations.</summary>
internal sealed class PeriodUnit() : Unit<IndicatorSet>("period")
{
    /// <summary>SDMX, OBS_STATUS: there is no value, and can be none.</summary>
    private const string NoNumber = "M";

    private static readonly Part<IndicatorTarget>[] TargetParts =
    [
        new("", ("@value", "/value")) { En = "Value aimed at", Fr = "Valeur visée", Read = (e, t, _) => t.Value = Values.Number(e.Get("value")), Write = (t, e, _) => e.Set("value", Values.Text(t.Value)) },
        new("location", ("@ref", "/area/identifiers/0/value")) { En = "Location of the activity that the target is for, the first one", Fr = "Lieu de l’activité visé par la cible, le premier", Read = (e, t, _) => t.Area = Locations.Read(e), Write = (t, e, _) => Locations.Write(t.Area, e) },
        new("", ("dimension", "/dimensions")) { En = "Category the target is for", Fr = "Catégorie visée par la cible", Read = (e, t, _) => t.Dimensions = Dimensions.Read(e), Write = (t, e, _) => Dimensions.Write(t.Dimensions, e) },
    ];

    private static readonly Part<Observation>[] ActualParts =
    [
        new("", ("@value", "/value/value")) { En = "Value achieved", Fr = "Valeur atteinte", Read = (e, o, _) => o.Value = Values.Number(e.Get("value")) is { } value ? new Quantity { Value = value } : null, Write = (o, e, _) => e.Set("value", Values.Text(o.Value?.Value)) },
        new("location", ("@ref", "/area/identifiers/0/value")) { En = "Location of the activity that the value is of, the first one", Fr = "Lieu de l’activité dont c’est la valeur, le premier", Read = (e, o, _) => o.Area = Locations.Read(e), Write = (o, e, _) => Locations.Write(o.Area, e) },
        new("", ("dimension", "/dimensions")) { En = "Category the value is of", Fr = "Catégorie de la valeur", Read = (e, o, _) => o.Dimensions = Dimensions.Read(e), Write = (o, e, _) => Dimensions.Write(o.Dimensions, e) },
        new("comment", (Narratives.Member, "/comment")) { En = "Comment on the value", Fr = "Commentaire sur la valeur", Read = (e, o, _) => o.Comment = Narratives.ReadPlain(e), Write = (o, e, _) => Narratives.WritePlain(o.Comment, e) },
    ];

    public override string Pointer => "";

    public override int? Read(Element element, IndicatorSet record, Scope scope)
    {
        var (start, end) = (Values.Date(element.First("period-start")?.Get("iso-date")), Values.Date(element.First("period-end")?.Get("iso-date")));
        Period? period = start is null && end is null ? null : new Period(start, end);
        var isFilled = false;
        foreach (var child in element.Children)
        {
            if (child.Name == "target")
            {
                var target = new IndicatorTarget { Period = period };
                TargetParts.Read(child, target, scope);
                if (target.Value is null)
                    continue;
                (record.Indicator.Targets ??= []).Add(target);
                record.Targets.Add((element, child));
                isFilled = true;
            }
            else if (child.Name == "actual")
            {
                var value = new Observation { Id = "", IndicatorId = "", Period = period };
                ActualParts.Read(child, value, scope);

                // What is described in words has no number, and the words are there.
                if (record.IsQualitative && value.Value is null && (value.Comment is not null || child.Get("value") is { Length: > 0 }))
                    value.Status = NoNumber;
                record.Observations.Add(value);
                record.Actuals.Add((element, child));
                isFilled = true;
            }
        }

        return isFilled ? 0 : null;
    }

    public override void Write(IndicatorSet record, Scope scope, List<Element> elements)
    {
        var first = elements.Count;
        foreach (var target in record.Indicator.Targets ?? [])
        {
            if (target.Value is not null)
                TargetParts.Write(target, Of(target.Period, elements, first).Add(new Element("target")), scope);
        }

        foreach (var value in record.Observations)
            ActualParts.Write(value, Of(value.Period, elements, first).Add(new Element("actual")), scope);
    }

    public override bool Covers(Element element) => true;

    public override IEnumerable<(string Place, string Pointer, string En, string Fr)> Rows() =>
    [
        ("period/period-start/@iso-date", "/targets/*/period/start", "Start of the period of a target", "Début de la période d’une cible"),
        ("period/period-end/@iso-date", "/targets/*/period/end", "End of the period of a target", "Fin de la période d’une cible"),
        .. TargetParts.Rows("period/target", "/targets/*"),
    ];

    /// <summary>Rows of the mapping table of observations.</summary>
    public static IEnumerable<(string Place, string Pointer, string En, string Fr)> ObservationRows() =>
    [
        ("period/period-start/@iso-date", "/period/start", "Start of the period", "Début de la période"),
        ("period/period-end/@iso-date", "/period/end", "End of the period", "Fin de la période"),
        .. ActualParts.Rows("period/actual", ""),
    ];

    public override (Element At, string Member)? Locate(Element element, string rest) => null;

    public static (Element At, string Member)? LocateTarget((Element Period, Element Value) at, string rest) => OfPeriod(at.Period, rest) ?? TargetParts.Locate(at.Value, rest) ?? (at.Value, "");

    public static (Element At, string Member)? LocateActual((Element Period, Element Value) at, string rest) => OfPeriod(at.Period, rest) ?? ActualParts.Locate(at.Value, rest) ?? (at.Value, "");

    private static (Element At, string Member)? OfPeriod(Element period, string rest) => rest switch
    {
        "/period/start" when period.First("period-start") is { } start => (start, "@iso-date"),
        "/period/end" when period.First("period-end") is { } end => (end, "@iso-date"),
        _ => null,
    };

    /// <summary>The element of a period, made where there is none yet.</summary>
    private Element Of(Period? period, List<Element> elements, int first)
    {
        var element = Start();
        if (Values.First(period?.Start) is { } start)
            element.Add(new Element("period-start")).Set("iso-date", start);
        if (Values.Last(period?.End) is { } end)
            element.Add(new Element("period-end")).Set("iso-date", end);
        for (var i = first; i < elements.Count; i++)
        {
            if (IsOf(elements[i], "period-start", element) && IsOf(elements[i], "period-end", element))
                return elements[i];
        }

        elements.Add(element);
        return element;
    }

    private static bool IsOf(Element one, string name, Element other) => one.First(name)?.Get("iso-date") == other.First(name)?.Get("iso-date");
}

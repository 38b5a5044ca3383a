using System.Globalization;
using Governance.Core;

namespace Governance.Adapters.Iati;

/// <summary>What an indicator of a result says and which members of an <see cref="Indicator"/> it fills.</summary>
internal static class IndicatorMap
{
    private const string Qualitative = "5";

    public static RecordMap<IndicatorSet> Map { get; } = new(
        ResultMap.Type.Children[ResultMap.Type.IndexOf("indicator")].Type,
        () => new IndicatorSet { Indicator = new Indicator { Id = "", Name = Narratives.None } },
        [
            new("", ("@measure", "/unit")) { En = "What is measured", Fr = "Ce qui est mesuré", Read = (e, s, _) => (s.Indicator.Unit, s.IsQualitative) = (Codes.Measure.Core(e.Get("measure")), e.Get("measure") == Qualitative), Write = (s, e, _) => e.Set("measure", Codes.Measure.Partner(s.Indicator.Unit)) },
            new("", ("@ascending", "/desired")) { En = "Whether more is better", Fr = "Si une hausse est une amélioration", Read = (e, s, _) => s.Indicator.Desired = Desired(e.Get("ascending")), Write = (s, e, _) => e.Set("ascending", s.Indicator.Desired switch { DesiredDirection.Increase => "1", DesiredDirection.Decrease => "0", _ => null }) },
        ],
        [
            new SelfUnit<IndicatorSet>("title", s => s.Indicator.Name.Language != Narratives.NoText, new Part<IndicatorSet>("", (Narratives.Member, "/name")) { En = "Name", Fr = "Nom", Read = (e, s, scope) => s.Indicator.Name = Narratives.Read(e, scope) ?? Narratives.None, Write = (s, e, scope) => Narratives.Write(s.Indicator.Name, e, scope) }),
            new SelfUnit<IndicatorSet>("description", s => s.Indicator.Definition is not null, new Part<IndicatorSet>("", (Narratives.Member, "/definition")) { En = "Definition", Fr = "Définition", Read = (e, s, scope) => s.Indicator.Definition = Narratives.Read(e, scope), Write = (s, e, scope) => Narratives.Write(s.Indicator.Definition, e, scope) }),
            new SelfUnit<IndicatorSet>("reference", s => s.Indicator.Code is not null, new Part<IndicatorSet>("", ("@code", "/code")) { En = "Code of the indicator of the Sustainable Development Goals", Fr = "Code de l’indicateur des objectifs de développement durable", Read = (e, s, _) => s.Indicator.Code = Values.Short(e.Get("code"), 128), Write = (s, e, _) => e.Set("code", Values.Attribute(s.Indicator.Code)) }) { Key = ("vocabulary", "9") },
            Baseline(),
            new PeriodUnit(),
        ]);

    private static SelfUnit<IndicatorSet> Baseline() => new(
        "baseline",
        s => s.Indicator.Baseline is { } b && (b.Value is not null || b.Period?.Start is { Year: > 0 }),
        new Part<IndicatorSet>("", ("@value", "/baseline/value"), ("@year", "/baseline/period"), ("@iso-date", "/baseline/period"))
        {
            En = "Baseline: value, year or day",
            Fr = "Valeur de référence : valeur, année ou jour",
            Read = (e, s, _) => s.Indicator.Baseline = new IndicatorTarget { Value = Values.Number(e.Get("value")), Period = Year(e) is { } date ? Period.At(date) : null },
            Write = (s, e, _) =>
            {
                var start = s.Indicator.Baseline!.Period?.Start is { Year: > 0 } date ? date : (PartialDate?)null;
                e.Set("iso-date", start is { Day: not null } day ? day.ToString() : null);
                e.Set("year", start?.Year.ToString("0000", CultureInfo.InvariantCulture));
                e.Set("value", Values.Text(s.Indicator.Baseline.Value));
            },
        },
        new Part<IndicatorSet>("location", ("@ref", "/baseline/area/identifiers/0/value")) { En = "Location of the activity that the baseline is of, the first one", Fr = "Lieu de l’activité dont c’est la valeur de référence, le premier", Read = (e, s, _) => s.Indicator.Baseline!.Area = Locations.Read(e), Write = (s, e, _) => Locations.Write(s.Indicator.Baseline!.Area, e) },
        new Part<IndicatorSet>("", ("dimension", "/baseline/dimensions")) { En = "Category the baseline is of", Fr = "Catégorie de la valeur de référence", Read = (e, s, _) => s.Indicator.Baseline!.Dimensions = Dimensions.Read(e), Write = (s, e, _) => Dimensions.Write(s.Indicator.Baseline!.Dimensions, e) });

    private static PartialDate? Year(Element baseline)
        => Values.Date(baseline.Get("iso-date")) ?? (baseline.Get("year")?.Trim() is { Length: 4 } year && PartialDate.TryParse(year, out var date) && date.Year > 0 ? date : null);

    private static DesiredDirection? Desired(string? ascending) => ascending switch
    {
        "1" or "true" => DesiredDirection.Increase,
        "0" or "false" => DesiredDirection.Decrease,
        _ => null,
    };
}

using Governance.Adapters.Tabular;
using Governance.Core;
using Governance.Core.Formats;

namespace Governance.Adapters.Sdmx;

/// <summary>
/// The one mapping between an observation of any wire form and <see cref="Observation"/>, made for the components that a data
/// set has: those whose ids mean the same everywhere fill fields of the core, all others keep their ids and their order.
/// </summary>
internal static class ObservationMap
{
    private static readonly (string[] Ids, Func<string, IReadOnlyList<string>, Func<Observation, string?>?, MappedField<Observation>> Make)[] Shared =
    [
        ([.. Areas.Ids], (_, _, _) => Field(["/area/country", "/area/identifiers"], "Area, by M49, ISO or the codes of the agency", "Zone, selon M49, ISO ou les codes de l’agence", Areas.Converter)),
        ([Known.Series, Known.Indicator], (_, _, _) => Field(["/indicatorId"], "Indicator", "Indicateur", Fields.Indicator)),
        ([Known.ReportingType], (id, pointers, keep) => Field(["/reportingType", .. pointers], "Level of reporting", "Niveau de communication", Fields.Coded(id, "reporting-type", o => o.ReportingType, (o, c) => o.ReportingType = c, keep))),
        ([Known.Unit], (id, pointers, keep) => Field(["/value/unit", .. pointers], "Unit of the value", "Unité de la valeur", Fields.Coded(id, "unit-measure", o => o.Value?.Unit, (o, c) => (o.Value ??= new Quantity()).Unit = c, keep))),
    ];

    private static readonly Dictionary<string, MappedField<Observation>> Single = new(StringComparer.Ordinal)
    {
        [Known.Status] = Field(["/status", "/attributes/*"], "Status of the observation", "Statut de l’observation", EurostatFlags.Status(Known.Status)),
        [Known.Flag] = Field(["/status", "/attributes/*", "/confidentiality"], "Status of the observation, by the letters of Eurostat", "Statut de l’observation, selon les lettres d’Eurostat", EurostatFlags.Status(Known.Flag)),
        ["CONF_STATUS"] = Field(["/confidentiality", "/attributes/*"], "Confidentiality status", "Statut de confidentialité", Fields.Coded("CONF_STATUS", "confidentiality-status", o => o.Confidentiality, Confidentialities.Set, null)),
        ["OBS_CONF"] = Field(["/confidentiality", "/attributes/*"], "Confidentiality status", "Statut de confidentialité", Fields.Coded("OBS_CONF", "confidentiality-status", o => o.Confidentiality, Confidentialities.Set, null)),
        ["NATURE"] = Field(["/nature", "/attributes/*"], "Nature of the value", "Nature de la valeur", Fields.Coded("NATURE", "observation-nature", o => o.Nature, (o, c) => o.Nature = c, null)),
        [Known.Multiplier] = Multiplier(["/unitMultiplier"], Fields.Multiplier),
        [Known.LongMultiplier] = Multiplier(["/unitMultiplier"], Fields.Multiplier),
        [Known.Scale] = Multiplier(["/unitMultiplier", "/attributes/*"], Fields.Scale),
        ["TIME_DETAIL"] = Field(["/timeDetail"], "Period in the words of the source", "Période selon les termes de la source", Fields.TimeDetail),
        ["SOURCE_DETAIL"] = Field(["/sourceDetail"], "Source in the words of the series", "Source selon les termes de la série", Fields.Text((o, t) => o.SourceDetail = t, o => o.SourceDetail)),
        ["COMMENT_OBS"] = Field(["/comment"], "Comment", "Commentaire", Fields.Text((o, t) => o.Comment = t, o => o.Comment)),
        ["UPPER_BOUND"] = Field(["/value/upper"], "Upper bound of the value", "Borne supérieure de la valeur", Fields.Number((o, n) => (o.Value ??= new Quantity()).Upper = n, o => o.Value?.Upper), SdmxDiagnostics.NotAValue),
        ["LOWER_BOUND"] = Field(["/value/lower"], "Lower bound of the value", "Borne inférieure de la valeur", Fields.Number((o, n) => (o.Value ??= new Quantity()).Lower = n, o => o.Value?.Lower), SdmxDiagnostics.NotAValue),
        [Known.IndicatorId] = Field(["/indicatorId"], "Id of the indicator’s record, where no code of a dimension leads to it", "Identifiant de l’enregistrement de l’indicateur, là où aucun code d’une dimension n’y mène", Fields.IndicatorId, turn: FieldTurn.Late),
    };

    private static readonly MappedField<Observation> Citation = Field([], "What is cited, a flow as a rule", "Ce qui est cité, un flux en règle générale", Fields.Usual("dataflow"));
    private static readonly MappedField<Observation> Action = Field([], "What to do with the row; to inform, as a rule", "Ce qu’il faut faire de la ligne ; informer, en règle générale", Fields.Usual("I"));
    private static readonly MappedField<Observation> Time = Field(["/period"], "Time of the observation", "Temps de l’observation", Fields.Time, SdmxDiagnostics.NotATime);
    private static readonly MappedField<Observation> TimeOfYears = Field(Time.Pointers, Time.MeaningEn, Time.MeaningFr, Fields.TimeOfYears, SdmxDiagnostics.NotATime, turn: FieldTurn.Late);
    private static readonly MappedField<Observation> Value = Field(["/value/value"], "The value, before its multiplier", "La valeur, avant son multiplicateur", Fields.Value, SdmxDiagnostics.NotAValue, kind: ColumnKind.Number);

    /// <summary>The map for the global structure of the SDGs in SDMX-CSV 2.0, for the table in the README.</summary>
    public static FieldMap<Observation> Documented
    {
        get
        {
            List<Component> components =
            [
                new(Known.Structure, ComponentRole.Message), new(Known.StructureId, ComponentRole.Message), new(Known.Action, ComponentRole.Message),
                .. GlobalSdg.Structure.Components.Select(c => new Component(c.Id, c.Role)), new("CONF_STATUS", ComponentRole.Attribute), new(Known.IndicatorId, ComponentRole.Attribute),
            ];
            return For(Forms.Csv2, components.ConvertAll(c => c.Id), components);
        }
    }

    /// <summary>The map for the components of a data set.</summary>
    /// <param name="form">Id of the wire form.</param>
    /// <param name="header">What each component is called where it stands.</param>
    /// <param name="components">The components, in the order of the header.</param>
    /// <param name="codec">How texts stand in cells; absent means as they are.</param>
    /// <param name="unsaid">What is written for a record that does not say it; absent means nothing.</param>
    public static FieldMap<Observation> For(string form, IReadOnlyList<string> header, IReadOnlyList<Component> components, CellCodec? codec = null, Unsaid? unsaid = null)
    {
        var columns = new List<FieldColumn<Observation>>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var (dimensions, isMeasured) = (0, false);

        // Where the power of ten has a name of its own, a scale is something else.
        var hasMultiplier = components.Any(c => c is { Id: Known.Multiplier or Known.LongMultiplier, Role: ComponentRole.Attribute });
        var hasStart = components.Any(c => c is { Id: Known.StartDay, Role: ComponentRole.Attribute });
        for (var i = 0; i < header.Count; i++)
        {
            var component = components[i];
            if (component.Role == ComponentRole.Label || (component.Role == ComponentRole.Measure && isMeasured))
                continue;
            isMeasured |= component.Role == ComponentRole.Measure;
            var field = component.Role == ComponentRole.Time && hasStart ? TimeOfYears : Of(form, component, taken, hasMultiplier, ref dimensions, unsaid);

            // A program may have a name of its own for it, under which it comes back.
            var name = component.Id.Length == 0 || Labels.Id(header[i]) == component.Id ? header[i] : component.Id;
            if (name.Length > 0)
                columns.Add(new(field, name, Labels.IsLabelled(header[i]) && !(component.IsText && component.Role is ComponentRole.Attribute or ComponentRole.Dimension) ? Labels.Converter(field.Converter) : null, header[i]));
        }

        var hasTime = components.Any(c => c.Role == ComponentRole.Time);
        return new FieldMap<Observation>
        {
            Format = SdmxFormat.Id,
            Create = static () => new Observation { Id = "", IndicatorId = "" },
            Finish = (observation, place) => Finish(observation, place, hasTime),
            Findings = TabularDiagnostics.OfCells,
            Layouts = [new FieldLayout<Observation> { Id = form, Columns = columns, Codec = codec ?? CellCodec.Plain }],
        };
    }

    private static MappedField<Observation> Of(string form, Component component, HashSet<string> taken, bool hasMultiplier, ref int dimensions, Unsaid? unsaid)
    {
        var id = component.Id;
        if (component.Role == ComponentRole.Message)
            return id switch { Known.Structure => Citation, Known.Action => Action, _ => Field(["/source/dataset"], "Flow, agreement or structure that is cited", "Flux, accord ou structure cité", Fields.Dataset(form, unsaid?.Dataset), SdmxDiagnostics.NotAReference) };
        if (component.Role == ComponentRole.Time)
            return Time;
        if (component.Role == ComponentRole.Measure)
            return Value;
        var isDimension = component.Role == ComponentRole.Dimension;
        var shared = Array.FindIndex(Shared, s => s.Ids.Contains(id));
        if (shared >= 0 && (isDimension || Shared[shared].Ids[0] is Known.Unit or Known.ReportingType) && taken.Add(Shared[shared].Ids[0]))
            return Shared[shared].Make(id, [isDimension ? "/dimensions/*" : "/attributes/*"], isDimension ? o => Fields.Get(o.Dimensions, id) : null);
        if (!isDimension && !(hasMultiplier && id == Known.Scale) && Single.TryGetValue(id, out var single) && taken.Add(single.Pointers[0]))
            return single;
        return isDimension
            ? Field([Pointers.Dimension(dimensions++)], "Dimension of the key", "Dimension de la clé", Fields.Dimension(id, unsaid?.Codes.GetValueOrDefault(id)), SdmxDiagnostics.NotACode)
            : Field(["/attributes/*"], "Attribute of the value or its series", "Attribut de la valeur ou de sa série", Fields.Attribute(id));
    }

    private static void Finish(Observation observation, FieldPlace place, bool hasTime)
    {
        var dataset = observation.Source?.Dataset;
        if (observation.IndicatorId.Length == 0)
            observation.IndicatorId = Series.OfFlow(dataset);
        if (Keys.Of(observation, dataset, hasTime) is { } id)
            (observation.Id, observation.Minted) = (id, true);
        place.Stamp(observation, SdmxFormat.Id);
        observation.Source!.Dataset = dataset;
    }

    private static MappedField<Observation> Multiplier(IReadOnlyList<string> pointers, SureConverter converter)
        => Field(pointers, "Power of ten the value is stated in", "Puissance de dix dans laquelle la valeur est exprimée", converter, SdmxDiagnostics.NotAMultiplier);

    private static MappedField<Observation> Field(
        IReadOnlyList<string> pointers, string en, string fr, FieldConverter<Observation> converter, Core.Diagnostics.DiagnosticDescriptor? refusal = null, ColumnKind kind = ColumnKind.Text, FieldTurn turn = FieldTurn.First) => new()
        {
            Pointers = pointers,
            MeaningEn = en,
            MeaningFr = fr,
            Converter = converter,
            Refusal = refusal,
            Kind = kind,
            Turn = turn,
        };
}

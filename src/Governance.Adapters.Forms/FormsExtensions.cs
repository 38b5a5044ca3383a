using Governance.Adapters.Forms;
using Governance.Adapters.Tabular;

namespace Governance.Core.Formats;

/// <summary>Adds the forms of ours and what is collected with them.</summary>
public static class FormsExtensions
{
    /// <summary>
    /// Adds the formats <c>form-migrant</c>, <c>form-incident</c>, <c>form-mobility-count</c>, <c>form-activity</c> and
    /// <c>form-facility</c>: an XLSForm and a workbook to fill in, and reader and writer of what is collected.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddForms(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder
            .Add("form-migrant", static () => MigrantForm.Form, static text => text.Has("interview", "entretien"))
            .Add("form-incident", static () => IncidentForm.Form, static text => text.Has("incident") && text.Has("kind", "type") && text.Has("date"))
            .Add("form-mobility-count", static () => CountForm.Form, static text => text.Has("measure", "passing", "passage") && text.Has("count", "many", "combien"))
            .Add("form-activity", static () => ActivityForm.Form, static text => text.Has("implementer", "carries") || text.HasAlone("qui"))
            .Add("form-facility", static () => FacilityForm.Form, static text => text.Has("facility", "structure"));
    }

    private static FormatRegistryBuilder Add<T>(this FormatRegistryBuilder builder, string id, Func<Form<T>> form, Predicate<PeekedText> mayRead)
        where T : Record
        => builder
            .Add(
                id,
                () => new TableFormatReader<T>(form().Info, form().Map) { Layout = l => l with { Json = JsonTableLayout.Any, OnlyData = true } },
                () => new TableFormatWriter<T>(form().Info, form().Map) { TakesObjects = true },
                mayRead)
            .Add(() => new TableTemplate<T>(form().Info, form().Map))
            .Add(() => new XlsFormTemplate<T>(form()));
}

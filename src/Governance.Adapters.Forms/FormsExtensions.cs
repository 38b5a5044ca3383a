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
            .Add("form-migrant", static () => MigrantForm.Form)
            .Add("form-incident", static () => IncidentForm.Form)
            .Add("form-mobility-count", static () => CountForm.Form)
            .Add("form-activity", static () => ActivityForm.Form)
            .Add("form-facility", static () => FacilityForm.Form);
    }

    private static FormatRegistryBuilder Add<T>(this FormatRegistryBuilder builder, string id, Func<Form<T>> form)
        where T : Record
        => builder
            .Add(
                id,
                () => new TableFormatReader<T>(form().Info, form().Map) { Layout = l => l with { Json = JsonTableLayout.Any, OnlyData = true } },
                () => new TableFormatWriter<T>(form().Info, form().Map) { TakesObjects = true })
            .Add(() => new TableTemplate<T>(form().Info, form().Map))
            .Add(() => new XlsFormTemplate<T>(form()));
}

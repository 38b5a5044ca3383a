using Governance.Adapters.Kobo;

namespace Governance.Core.Formats;

/// <summary>Adds submissions of KoboToolbox and ODK.</summary>
public static class KoboExtensions
{
    /// <summary>
    /// Adds the format <c>kobo</c>: submissions in JSON, CSV and XLSX as records of any kind, by a form and a mapping file that
    /// come with them, or by a form whose questions are named as <see cref="SurveyNames"/> says.
    /// </summary>
    /// <param name="builder">Collects formats.</param>
    /// <returns>The builder.</returns>
    public static FormatRegistryBuilder AddKobo(this FormatRegistryBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(KoboFormat.Id, static () => new KoboReader(), static () => new KoboWriter(), Signs.MayBe);
    }
}

namespace Governance.Core.Formats;

/// <summary>What people who fill in a field are told beside its meaning.</summary>
/// <param name="AcceptsEn">What is accepted, in English; null where the kind or code list of the field says it.</param>
/// <param name="AcceptsFr">The same in French.</param>
/// <param name="ExampleEn">An example, in English; null for none.</param>
/// <param name="ExampleFr">The same in French.</param>
public sealed record FieldHelp(string? AcceptsEn, string? AcceptsFr, string? ExampleEn, string? ExampleFr)
{
    /// <summary>What is accepted, in a language.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>The text, or null.</returns>
    public string? Accepts(string language) => language == "fr" ? AcceptsFr : AcceptsEn;

    /// <summary>An example in a language.</summary>
    /// <param name="language"><c>fr</c> for French, anything else for English.</param>
    /// <returns>The text, or null.</returns>
    public string? Example(string language) => language == "fr" ? ExampleFr : ExampleEn;
}

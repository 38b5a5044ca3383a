namespace Governance.Adapters.Kobo;

/// <summary>One choice of a list of a form.</summary>
/// <param name="Name">What is stored where it is chosen.</param>
/// <param name="Labels">What people see, by language as the form names it; the default one under an empty name.</param>
internal sealed record FormChoice(string Name, IReadOnlyDictionary<string, string> Labels);

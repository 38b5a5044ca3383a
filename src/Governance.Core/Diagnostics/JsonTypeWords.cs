using System.Collections.Frozen;

namespace Governance.Core.Diagnostics;

/// <summary>What the types of JSON are called in French. Schemas have English names for them, which are no words of a sentence.</summary>
internal static class JsonTypeWords
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["object"] = "objet",
        ["array"] = "liste",
        ["string"] = "texte",
        ["number"] = "nombre",
        ["integer"] = "nombre entier",
        ["boolean"] = "vrai ou faux",
    }.ToFrozenDictionary();

    /// <summary>An argument that names types, with their French names; any other as it is.</summary>
    public static DiagnosticArgument InFrench(DiagnosticArgument argument) => argument.Name is "expected" or "actual"
        ? new(argument.Name, string.Join(", ", argument.Value.Split(", ").Select(t => Words.GetValueOrDefault(t, t))))
        : argument;
}

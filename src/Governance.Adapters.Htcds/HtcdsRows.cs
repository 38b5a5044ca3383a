using Governance.Core;

namespace Governance.Adapters.Htcds;

/// <summary>Which rows are cases: the forms have printed row numbers down to row 1,000, and one has its lists beside the data.</summary>
internal static class HtcdsRows
{
    private static readonly HashSet<string> Known = [.. HtcdsMap.Map.Layouts.SelectMany(l => l.Columns).Select(c => c.Name)];

    /// <summary>Whether a row says something in a column of the form.</summary>
    public static bool IsCase(Migrant migrant)
        => migrant is { SexOrGender: not null } or { BirthDate: not null } or { Deceased: not null } or { MaritalStatus: not null } or { NumberOfChildren: not null } or { Languages: not null }
            or { Education: not null } or { Nationalities: not null } or { Vulnerabilities: not null } or { VulnerabilityDetails: not null } or { Trafficking: not null } or { PerpetratorRoles: not null }
            or { PerpetratorDetails: not null } or { Cases: not null } or { Consents: not null } or { Interviewed: not null } or { DirectIdentifiers: not null } or { Identifiers: not null }
            || migrant.Extensions?.TryGetValue(HtcdsMap.Format, out var own) == true && own.Keys.Any(Known.Contains);
}

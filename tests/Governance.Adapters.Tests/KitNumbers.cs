using System.Globalization;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests;

/// <summary>
/// How much our own runs of the conformance kit try. What every run can wait for is the default;
/// <c>GOVERNANCE_KIT_RECORDS=10000</c> makes that many records of each format, and damages as many characters as the kit does;
/// <c>GOVERNANCE_KIT_SEED</c> makes others.
/// </summary>
internal static class KitNumbers
{
    private static readonly string? Asked = Environment.GetEnvironmentVariable("GOVERNANCE_KIT_RECORDS");

    private static readonly int Seed = int.Parse(Environment.GetEnvironmentVariable("GOVERNANCE_KIT_SEED") ?? "2021", CultureInfo.InvariantCulture);

    /// <summary>Options for one of several subjects of a format.</summary>
    /// <param name="records">Records made where nothing else is asked for.</param>
    /// <param name="damaged">Characters damaged then.</param>
    /// <param name="subjects">How many subjects share the records asked for.</param>
    public static KitOptions Of(int records, int damaged, int subjects)
        => Asked is null
            ? new KitOptions { Records = records, DamagedCharacters = damaged, Rows = 1_000 }
            : new KitOptions { Seed = Seed, Records = Math.Max(records, int.Parse(Asked, CultureInfo.InvariantCulture) / subjects), Rows = 1_000 };
}

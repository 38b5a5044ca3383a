using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Hxl;

/// <summary>Memory is measured alone: other tests in the same process would be counted too.</summary>
[Collection(nameof(MissingMigrants.Memory))]
public class Memory
{
    public static TheoryData<string> All => [.. Fixtures.All.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Kit_measures_no_growth(string kind)
        => (await FormatKit.RunAsync(Kit.Subject(kind), KitCategory.Memory, cancellationToken: TestContext.Current.CancellationToken)).ThrowIfFailed();
}

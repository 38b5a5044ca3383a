using PublicApiGenerator;

namespace Governance.Core.Tests.InStep;

/// <summary>The public API as a text that is reviewed with each change.</summary>
public class PublicApiInStep
{
    [Fact]
    public void Public_api_of_core_is_as_approved()
        => GeneratedFile.Check(
            "src/Governance.Core/PublicApi.txt",
            typeof(Record).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false, OrderBy = OrderMode.NamespaceThenFullName }).ReplaceLineEndings("\n") + "\n");
}

using Governance.Core.Tests.InStep;

namespace Governance.Core.Testing.Tests;

public class InStep
{
    /// <summary>The code in the README is compiled, and run.</summary>
    [Fact]
    public void Readme_code_is_that_of_a_test_that_runs()
        => GeneratedFile.CheckBlock("src/Governance.Core.Testing/README.md", "xunit", "```csharp\n" + File.ReadAllText(Repository.File("tests/Governance.Core.Testing.Tests/MyFormatTests.cs")).TrimEnd() + "\n```");

    [Fact]
    public void Readme_lists_every_category()
        => Assert.All(Enum.GetNames<KitCategory>(), name => Assert.Contains($"| `{name}` |", File.ReadAllText(Repository.File("src/Governance.Core.Testing/README.md")), StringComparison.Ordinal));

    [Fact]
    public void Kit_depends_on_core_and_the_box_alone()
        => Assert.Equal(["Governance.Core"], typeof(FormatKit).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal)));
}

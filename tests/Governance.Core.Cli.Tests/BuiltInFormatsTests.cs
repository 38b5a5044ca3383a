using Governance.Core.Formats;

namespace Governance.Core.Cli.Tests;

/// <summary>The formats of the tool.</summary>
public class BuiltInFormatsTests
{
    [Fact]
    public void Every_format_is_registered_by_its_own_id()
    {
        var registry = FormatRegistry.Create(BuiltInFormats.Add);
        Assert.All(registry.Formats, format =>
        {
            Assert.Contains(format.Id, new[] { registry.Reader(format.Id)?.Format.Id, registry.Writer(format.Id)?.Format.Id });
            Assert.All(registry.Templates.Where(t => t.Format.Id == format.Id), t => Assert.NotNull(registry.Template(format.Id, t.Form)));
        });
        Assert.All(registry.Templates, t => Assert.NotNull(registry.Reader(t.Format.Id)));
    }
}

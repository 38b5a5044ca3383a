using Governance.Core.Formats;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Core.Tests.Formats;

/// <summary>What a container gets of this library.</summary>
public class ServicesTests
{
    [Fact]
    public void Container_has_the_registry()
    {
        var services = new ServiceCollection().AddGovernance(f => f.AddCoreJson());
        var registry = Assert.IsType<FormatRegistry>(services.Single(s => s.ServiceType == typeof(FormatRegistry)).ImplementationInstance);
        Assert.Equal(["json", "jsonl"], registry.Formats.Select(f => f.Id));
    }

    [Fact]
    public void Second_call_with_formats_is_refused_for_they_would_be_lost()
    {
        var services = new ServiceCollection().AddGovernance().AddGovernance();
        Assert.Throws<InvalidOperationException>(() => services.AddGovernance(f => f.AddCoreJson()));
    }

    [Fact]
    public void Name_of_a_format_is_not_null()
    {
        var formats = FormatRegistry.Create(f => f.AddCoreJson());
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => formats.Reader(null!)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => formats.Writer(null!)).ParamName);
    }
}

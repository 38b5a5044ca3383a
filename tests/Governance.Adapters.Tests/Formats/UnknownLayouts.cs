using System.Text;
using Governance.Core.Formats;

namespace Governance.Adapters.Tests.Formats;

/// <summary>A layout that a format does not have is refused, not passed over.</summary>
public class UnknownLayouts
{
    public static TheoryData<string> Writers => [.. FormatRun.Registry.Formats.Where(f => FormatRun.Registry.Writer(f.Id) is not null).Select(f => f.Id)];

    [Theory]
    [MemberData(nameof(Writers))]
    public async Task Writer_refuses_a_layout_that_its_format_does_not_have(string format)
    {
        var target = new MemoryTarget("out.txt");

        await Assert.ThrowsAsync<ArgumentException>(() => FormatRun.Registry.Writer(format)!.WriteAsync(FormatRun.Stream([]), target, new WriteOptions { Layout = "no-such" }, TestContext.Current.CancellationToken));
        Assert.False(target.HasMain);
    }

    [Fact]
    public async Task Tagged_table_asked_for_by_a_layout_that_there_is_not_is_of_no_known_layout()
    {
        var items = await FormatRun.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes("#adm2+name,#date,#affected+idps+ind\nGao,2021-06-30,120\n")), new ReadOptions { Layout = "no-such" }, "hxl");

        Assert.Equal("GC3061", Assert.Single(Assert.Single(items).Findings).Code);
    }

    [Fact]
    public async Task Tagged_sheets_asked_for_by_a_layout_that_there_is_not_are_named_and_refused_once()
    {
        var bytes = await Workbooks.OfAsync(("a", "#adm2+name,#date,#affected+idps+ind\nGao,2021-06-30,120\n"), ("b", "#adm2+name,#date,#affected+idps+ind\nGao,2021-06-30,120\n"));
        var items = await FormatRun.ReadAsync(new MemoryStream(bytes), new ReadOptions { Layout = "no-such" }, "hxl");

        Assert.Equal(["GC3060", "GC3060", "GC3061"], items.SelectMany(i => i.Findings).Select(f => f.Code));
    }
}

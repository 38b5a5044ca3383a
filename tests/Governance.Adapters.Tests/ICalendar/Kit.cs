using System.Text;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.ICalendar;

/// <summary>iCalendar keeps what the conformance kit asks. Memory is measured apart.</summary>
public class Kit
{
    private static readonly KitOptions Options = KitNumbers.Of(records: 150, damaged: 250, subjects: 1);

    public static TheoryData<KitCategory> All => new(Enum.GetValues<KitCategory>().Where(c => c != KitCategory.Memory));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Calendar_keeps_what_the_kit_asks(KitCategory category)
    {
        var result = await FormatKit.RunAsync(Subject(), category, Options, TestContext.Current.CancellationToken);
        result.ThrowIfFailed();
        Assert.Equal(KitOutcome.Passed, result.Outcome);
    }

    public static FormatSubject Subject() => new()
    {
        Reader = FormatRun.Registry.Reader("icalendar"),
        Writer = FormatRun.Registry.Writer("icalendar"),
        Samples = [new SampleFile("agenda.ics", Encoding.UTF8.GetBytes(Fixtures.Agenda), new IcsForm())],
        Counterexamples = [new SampleFile("card.vcf", Encoding.UTF8.GetBytes("BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n"), FileForm.Bytes)],
        OutputName = "agenda.ics",
    };
}

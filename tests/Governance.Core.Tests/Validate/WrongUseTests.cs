using System.Text;
using Governance.Core.Diagnostics;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Validate;

/// <summary>A validator that is used wrongly says so, and gives no result that would be a wrong one.</summary>
public class WrongUseTests
{
    private static readonly ValidationOptions Options = new() { Today = new DateOnly(2021, 7, 15) };

    [Fact]
    public void Record_before_any_input_is_refused()
        => Assert.Contains("BeginInput", Assert.Throws<InvalidOperationException>(() => Validator.Default.Begin(Options, _ => { }).Check(Item())).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Input_behind_the_end_is_refused()
    {
        var check = Validator.Default.Begin(Options, _ => { });
        check.BeginInput("a.json");
        check.Complete();
        Assert.Throws<InvalidOperationException>(() => check.Check(Item()));
        Assert.Throws<InvalidOperationException>(() => check.BeginInput("b.json"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => check.CheckJsonAsync(Json(), "b.json", RecordLayout.Auto, cancellationToken: TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await check.ReadJsonAsync(Json(), "b.json", RecordLayout.Auto, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, check.Complete().Records);
    }

    [Fact]
    public void Rule_that_is_null_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Validator([null!]));
        Assert.Throws<ArgumentException>(() => new Validator(datasetRules: [null!]));
        Assert.Throws<ArgumentNullException>(() => new Nothing());
    }

    [Theory]
    [InlineData("GC1001")]
    [InlineData("GC3101")]
    public void Rule_from_elsewhere_has_no_code_of_the_house(string code)
        => Assert.Contains(code, Assert.Throws<ArgumentException>(() => new Validator([.. RuleList.Rules, new Silent(code)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Rules_of_ones_own_stand_beside_those_of_the_house()
        => Assert.NotNull(new Validator([.. RuleList.Rules, new Silent("GCX1"), new Silent("MIN001")], RuleList.DatasetRules));

    private static MemoryStream Json() => new(Encoding.UTF8.GetBytes("""{"type":"Organisation","id":"o1","name":{"language":"fr","text":"Gao"}}"""));

    private static ReadItem Item() => new(new Organisation { Id = "o1", Name = new LocalizedText { Language = "fr", Text = "Gao" } }, new RowOrigin(default), []);

    private sealed class Silent(string code) : Rule<Record>(new DiagnosticDescriptor(code, Severity.Note, "Silent", "Silent.", typeof(Silent)))
    {
        protected override void Check(Record record, RuleContext context)
        {
        }
    }

    private sealed class Nothing() : DatasetRule(null!)
    {
        public override DatasetRun Start(ValidationOptions options) => throw new NotSupportedException();
    }
}

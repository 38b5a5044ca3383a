using System.Text.Json;
using Governance.Core;
using Governance.Core.Formats;
using Governance.Core.Json;
using Governance.Core.Testing;

namespace Governance.Adapters.Tests.Formats;

/// <summary>What passes the gate before every writer.</summary>
public class WriteGates
{
    [Fact]
    public void Special_categories_and_identifiers_do_not_reach_the_public_and_each_is_counted()
    {
        var migrant = Person(Sensitivity.Public);
        var before = RecordJson.ToJson(migrant);
        var (passed, losses) = Pass(migrant, new WriteOptions { Target = Sensitivity.Public });
        Assert.Equal("""{"type":"Migrant","id":"m-1","sensitivity":"public","nationalities":["MLI"],"cases":[{"number":"c-1"}]}""", RecordJson.ToJson(passed!));
        Assert.Equal(
            ["/cases/*/owner/name", "/directIdentifiers", "/ethnicity", "/health", "/languages", "/legalStay", "/sexOrGender"],
            losses.Select(l => l.Field));
        Assert.All(losses, l => Assert.Equal((LossReason.Withheld, 1), (l.Reason, l.Count)));
        Assert.Equal(before, RecordJson.ToJson(migrant));
    }

    [Theory]
    [InlineData(Sensitivity.Restricted, 7)]
    [InlineData(Sensitivity.Confidential, 2)]
    [InlineData(Sensitivity.StrictlyConfidential, 0)]
    public void Each_level_reads_what_it_may(Sensitivity level, int held) => Assert.Equal(held, Pass(Person(level), new WriteOptions()).Losses.Count);

    [Theory]
    [InlineData(Sensitivity.Confidential, null)]
    [InlineData(Sensitivity.StrictlyConfidential, "/directIdentifiers")]
    public void Raw_text_of_the_source_goes_with_the_identifiers_it_may_repeat(Sensitivity level, string? drop)
    {
        var migrant = Person(level);
        migrant.Extensions = new Dictionary<string, IDictionary<string, JsonElement>> { ["htcds"] = new Dictionary<string, JsonElement> { ["prs_Birthdate"] = JsonDocument.Parse("\"vers mars 1990\"").RootElement } };
        var (passed, losses) = Pass(migrant, new WriteOptions { Drop = drop is null ? null : [drop] });
        Assert.Null(passed!.Extensions);
        Assert.Equal(level, passed.Sensitivity);
        Assert.Contains(losses, l => l.Field.StartsWith("/extensions/", StringComparison.Ordinal) && l.Reason == LossReason.Withheld);
    }

    [Theory]
    [InlineData("1990-03-04", "1990-03-04", "1990", 2)]
    [InlineData("1990-03-04", "1990-03", "1990-03", 1)]
    [InlineData("1990-03-04", "1990-03-05", "1990-03-05", 1)]
    [InlineData(null, "1990-03-04", "1990-03-04", 0)]
    public void Birth_date_that_tells_a_withheld_day_keeps_its_year(string? exact, string birth, string passes, int lost)
    {
        var migrant = new Migrant { Id = "m-1", Sensitivity = Sensitivity.Confidential, BirthDate = PartialDate.Parse(birth), DirectIdentifiers = exact is null ? null : new DirectIdentifiers { ExactBirthDate = PartialDate.Parse(exact) } };
        var (passed, losses) = Pass(migrant, new WriteOptions());
        Assert.Equal(passes, ((Migrant)passed!).BirthDate.ToString());
        Assert.Equal(lost, losses.Count);
        Assert.Equal(lost == 2, losses.Contains(new FieldLoss("Migrant", "/birthDate", 1, LossReason.Reduced)));
        Assert.Equal(birth, migrant.BirthDate.ToString());
    }

    [Fact]
    public void Record_that_needs_no_protection_passes_as_it_is()
    {
        var office = new GovernanceEvent { Id = "e-1", Kind = "meeting", Title = new LocalizedText { Language = "fr", Text = "Réunion" }, Sensitivity = Sensitivity.Public };
        Assert.Same(office, Pass(office, new WriteOptions()).Passed);
    }

    [Fact]
    public void Record_above_the_audience_is_withheld_whoever_names_it()
    {
        foreach (var (implied, options) in new (Sensitivity?, WriteOptions)[] { (Sensitivity.Public, new()), (null, new() { Target = Sensitivity.Confidential }) })
        {
            var (passed, losses) = Pass(Person(null), options, implied);
            Assert.Null(passed);
            Assert.Equal(new FieldLoss("Migrant", "", 1, LossReason.Withheld), Assert.Single(losses));
        }
    }

    [Fact]
    public void Naming_the_protected_fields_lets_the_rest_through_at_the_audience()
    {
        var (passed, losses) = Pass(Person(null), new WriteOptions { Target = Sensitivity.Public, Drop = [WriteOptions.ProtectedFields] });
        Assert.Equal(Sensitivity.Public, passed!.Sensitivity);
        Assert.Contains(new FieldLoss("Migrant", "/sensitivity", 1, LossReason.Reduced), losses);
        Assert.Contains(new FieldLoss("Migrant", "/health", 1, LossReason.Withheld), losses);
    }

    [Fact]
    public void Record_that_a_privacy_rule_still_objects_to_is_withheld_until_that_is_named_too()
    {
        var migrant = Person(null);
        migrant.Residence = new Place { Name = "Exampleville", Kind = PlaceKind.Village };
        var options = new WriteOptions { Target = Sensitivity.Public, Drop = [WriteOptions.ProtectedFields] };
        Assert.Null(Pass(migrant, options).Passed);
        var (passed, losses) = Pass(migrant, options with { Drop = [WriteOptions.ProtectedFields, "/residence"] });
        Assert.Null(((Migrant)passed!).Residence);
        Assert.Contains(new FieldLoss("Migrant", "/residence", 1, LossReason.Withheld), losses);
    }

    [Fact]
    public void Names_of_all_persons_go_although_one_of_them_is_nothing_but_a_name()
    {
        var facility = new Facility
        {
            Id = "f-1",
            Name = new LocalizedText { Language = "fr", Text = "Maison" },
            Sensitivity = Sensitivity.Public,
            Staff = [new PersonRef { Name = "Invented" }, new PersonRef { Name = "Invented", PublicOffice = false }, new PersonRef { Name = "Invented", PublicOffice = true }],
        };
        var (passed, losses) = Pass(facility, new WriteOptions { Target = Sensitivity.Public });

        Assert.Equal([(null, false), ("Invented", true)], ((Facility)passed!).Staff!.Select(s => (s.Name, s.PublicOffice)));
        Assert.Equal(new FieldLoss("Facility", "/staff/*/name", 2, LossReason.Withheld), Assert.Single(losses));
    }

    public static TheoryData<string> Kinds => [.. RecordGenerator.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_passed_loses_nothing_when_it_passes_again(string kind)
    {
        var generator = new RecordGenerator(new Random(7));
        for (var i = 0; i < 300; i++)
        {
            var json = generator.Next(kind, oneIn: 1 + (i % 3));
            json["sensitivity"] = "public";
            if (Pass(RecordGenerator.ToRecord(json), new WriteOptions { Target = Sensitivity.Public }).Passed is { } passed)
                Assert.Empty(Pass(passed, new WriteOptions { Target = Sensitivity.Public }).Losses);
        }
    }

    [Fact]
    public void Record_that_is_none_without_the_named_field_is_withheld()
        => Assert.Null(Pass(Person(null), new WriteOptions { Target = Sensitivity.Public, Drop = ["/id"] }).Passed);

    [Fact]
    public void Field_of_another_kind_is_not_counted_as_withheld()
    {
        var (passed, losses) = Pass(Person(Sensitivity.StrictlyConfidential), new WriteOptions { Drop = ["/implementation"] });
        Assert.NotNull(passed);
        Assert.Empty(losses);
    }

    [Theory]
    [InlineData("/note")]
    [InlineData("/implementation")]
    [InlineData("/sensitivity")]
    public void Name_of_no_field_of_the_kind_lets_no_record_through(string pattern)
    {
        Assert.Null(Pass(Person(Sensitivity.StrictlyConfidential), new WriteOptions { Target = Sensitivity.Public, Drop = [pattern] }).Passed);
        Assert.NotNull(Pass(Person(Sensitivity.StrictlyConfidential), new WriteOptions { Target = Sensitivity.Public, Drop = [pattern, "/notes"] }).Passed);
    }

    [Fact]
    public void Source_that_forbids_derived_works_is_not_made_public_whatever_is_dropped()
    {
        var migrant = new Migrant { Id = "m-2", Source = new Source { DerivativesForbidden = true } };
        Assert.Null(Pass(migrant, new WriteOptions { Target = Sensitivity.Public, Drop = [WriteOptions.ProtectedFields] }).Passed);
        Assert.NotNull(Pass(migrant, new WriteOptions { Target = Sensitivity.Restricted, Drop = [WriteOptions.ProtectedFields] }).Passed);
    }

    private static (Record? Passed, IReadOnlyList<FieldLoss> Losses) Pass(Record record, WriteOptions options, Sensitivity? implied = null)
    {
        var losses = new LossCounter();
        return (WriteGate.Pass(record, implied, options, losses), losses.Losses);
    }

    private static Migrant Person(Sensitivity? level) => new()
    {
        Id = "m-1",
        Sensitivity = level,
        Nationalities = [CountryCode.Parse("MLI")],
        SexOrGender = new SexOrGender { Code = "X" },
        Languages = ["ff"],
        Ethnicity = "invented",
        Health = "invented",
        LegalStay = LegalStay.Irregular,
        DirectIdentifiers = new DirectIdentifiers { FamilyName = "Invented" },
        Cases = [new MigrantCase { Number = "c-1", Owner = new PersonRef { Name = "Invented" } }],
    };
}

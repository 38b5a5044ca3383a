using Governance.Core.Gazetteers;

namespace Governance.Core.Tests.Gazetteers;

/// <summary>Codes and editions are proposed with proof and doubt, and applied only where nothing speaks against them.</summary>
public class PlaceRepairs
{
    private static readonly PlaceRepair Repair = new(Gazetteer.Shipped);
    private static readonly CountryCode Mali = CountryCode.Parse("MLI");

    [Fact]
    public void Name_at_a_level_gets_the_code_of_the_edition_that_was_valid_then()
    {
        var count = Count("2021-06", new Place { Name = "Cercle de Gao", Level = 2, Country = Mali });
        var proposal = Assert.Single(Repair.Repair(count));
        Assert.True(proposal.IsCertain);
        Assert.Equal([PlaceProof.Name, PlaceProof.Date], proposal.Proofs);
        Assert.Equal(new PCode("ML0701", PartialDate.Parse("2015-04-08")), count.Places![0].PCode);
        Assert.Empty(Repair.Propose(count));
    }

    [Fact]
    public void Same_name_later_gets_the_code_of_the_later_edition()
        => Assert.Equal(new PCode("ML0703", PartialDate.Parse("2021-12-20")), Assert.Single(Repair.Propose(Count("2023", new Place { Name = "GAO", Level = 2, Country = Mali }))).Code);

    [Fact]
    public void Edition_of_a_code_is_inferred_from_code_and_name_together()
    {
        var count = Count(null, new Place { Name = "Bourem", Level = 2, Country = Mali, PCode = new PCode("ML0703") });
        var proposal = Assert.Single(Repair.Repair(count));
        Assert.Equal([PlaceProof.Code, PlaceProof.Name], proposal.Proofs);
        Assert.Equal(PartialDate.Parse("2015-04-08"), count.Places![0].PCode!.Value.Edition);
    }

    [Fact]
    public void Code_that_means_the_same_in_every_edition_needs_none()
        => Assert.Empty(Repair.Propose(Count("2020", new Place { Name = "Bamako", Level = 2, Country = Mali, PCode = new PCode("ML0901") })));

    [Theory]
    [InlineData("Gao", null, "2023", null, PlaceDoubt.LevelUnknown, PlaceDoubt.SeveralPlaces)]
    [InlineData("Gao", 2, null, null, PlaceDoubt.DateUnknown)]
    [InlineData("Gao", 2, "2010", null, PlaceDoubt.BeforeFirstEdition)]
    [InlineData("Gao", 2, "2021", null, PlaceDoubt.SeveralEditions)]
    [InlineData("Menaka", 1, "2018", null, PlaceDoubt.OtherEdition)]
    [InlineData("Tombuctou", 1, "2023", null, PlaceDoubt.Spelling)]
    [InlineData("Ansongo", 2, "2023", "Mopti", PlaceDoubt.OtherParent)]
    public void Doubt_is_named_and_nothing_is_changed(string name, int? level, string? date, string? within, params PlaceDoubt[] doubts)
    {
        var place = new Place { Name = name, Level = level, Country = Mali, Within = within is null ? null : [new AdminUnit { Level = 1, Name = within, PCode = new PCode("ML05") }] };
        var proposal = Assert.Single(Repair.Repair(Count(date, place)), p => p.Pointer == "/places/0");
        Assert.Equal(doubts, proposal.Doubts);
        Assert.NotNull(proposal.Code);
        Assert.Null(place.PCode);
    }

    [Theory]
    [InlineData("Atlantis", "MLI", PlaceDoubt.NotInList)]
    [InlineData("Niamey", "NER", PlaceDoubt.NoList)]
    [InlineData("Gao", null, PlaceDoubt.NoCountry)]
    public void Place_that_no_list_can_settle_says_why(string name, string? country, PlaceDoubt doubt)
    {
        var proposal = Assert.Single(Repair.Propose(Count("2023", new Place { Name = name, Level = 1, Country = country is null ? null : CountryCode.Parse(country) })));
        Assert.Equal([doubt], proposal.Doubts);
        Assert.Null(proposal.Code);
    }

    [Fact]
    public void Code_that_disagrees_with_its_name_is_doubted_and_kept()
    {
        var place = new Place { Name = "Bourem", Level = 2, Country = Mali, PCode = new PCode("ML0703", PartialDate.Parse("2021")) };
        var proposal = Assert.Single(Repair.Repair(Count("2023", place)));
        Assert.Equal([PlaceDoubt.CodeDisagrees], proposal.Doubts);
        Assert.Equal(PartialDate.Parse("2015-04-08"), proposal.Code!.Value.Edition);
        Assert.Equal(PartialDate.Parse("2021"), place.PCode!.Value.Edition);
    }

    [Fact]
    public void Code_alone_that_editions_disagree_on_is_no_place()
        => Assert.Equal([PlaceDoubt.NoName], Assert.Single(Repair.Propose(Count("2023", new Place { Level = 2, Country = Mali, PCode = new PCode("ML0703") }))).Doubts);

    [Fact]
    public void Units_around_a_place_get_their_codes_and_prove_it()
    {
        var place = new Place { Name = "Ansongo", Level = 2, Country = Mali, Within = [new AdminUnit { Level = 1, Name = "Région de Gao" }] };
        var proposals = Repair.Repair(Count("2023", place));
        Assert.Equal(["/places/0/within/0", "/places/0"], proposals.Select(p => p.Pointer));
        Assert.Contains(PlaceProof.Parent, proposals[1].Proofs);
        Assert.Equal("ML07", place.Within[0].PCode!.Value.Code);
        Assert.Equal("ML0701", place.PCode!.Value.Code);
    }

    [Fact]
    public void Town_and_commune_are_no_units_of_these_lists()
    {
        Assert.Empty(Repair.Propose(Count("2023", new Place { Name = "Gao", Kind = PlaceKind.Locality, Country = Mali })));
        Assert.Empty(Repair.Propose(Count("2023", new Place { Name = "Gounzoureye", Level = 3, Country = Mali })));
    }

    [Fact]
    public void List_of_its_own_adds_a_country()
    {
        var niger = CountryCode.Parse("NER");
        var edition = new PlaceEdition(niger, PartialDate.Parse("2017-01-01"), [new PlaceUnit { Code = "NE008", Level = 1, Names = ["Niamey"] }]);
        var place = new Place { Name = "Niamey", Level = 1, Country = niger };
        Assert.True(Assert.Single(new PlaceRepair(Gazetteer.Shipped.With([edition])).Repair(Count("2023", place))).IsCertain);
        Assert.Equal("NE008", place.PCode!.Value.Code);
    }

    [Fact]
    public void Code_of_another_form_is_named_as_the_reason_and_not_the_name()
    {
        var tajikistan = CountryCode.Parse("TJK");
        var edition = new PlaceEdition(tajikistan, PartialDate.Parse("2017-01-01"), [new PlaceUnit { Code = "3501000", Level = 1, Names = ["Dushanbe"] }]);
        var proposal = Assert.Single(new PlaceRepair(Gazetteer.Shipped.With([edition])).Propose(Count("2023", new Place { Name = "Dushanbe", Level = 1, Country = tajikistan })));
        Assert.Equal([PlaceDoubt.NoPCode], proposal.Doubts);
        Assert.Null(proposal.Code);
    }

    [Fact]
    public void Country_is_told_by_code_and_name_or_by_the_caller()
    {
        var coded = new Place { Name = "Bourem", Level = 2, PCode = new PCode("ML0703") };
        Assert.True(Assert.Single(Repair.Repair(Count(null, coded))).IsCertain);
        Assert.Equal(Mali, coded.Country);
        var named = new Place { Name = "Bourem", Level = 2 };
        Assert.True(Assert.Single(new PlaceRepair(Gazetteer.Shipped, Mali).Repair(Count("2023", named))).IsCertain);
        Assert.Equal((Mali, "ML0702"), (named.Country!.Value, named.PCode!.Value.Code));
    }

    [Fact]
    public void Every_code_of_the_shipped_lists_is_found_again_by_its_name_and_parent()
    {
        foreach (var (year, edition) in ((string Year, PlaceEdition Edition)[])[("2018", Gazetteer.Shipped.Of(Mali)[0]), ("2024", Gazetteer.Shipped.Of(Mali)[1])])
        {
            foreach (var unit in edition.Units)
            {
                var place = new Place { Name = unit.Names[^1], Level = unit.Level, Country = Mali, Within = unit.Parent is null ? null : [new AdminUnit { Level = 1, Name = edition.Find(unit.Parent)!.Names[0] }] };
                Repair.Repair(Count(year, place));
                Assert.Equal(unit.Code, place.PCode!.Value.Code);
            }
        }
    }

    private static MobilityCount Count(string? date, Place place) => new()
    {
        Id = "count:1",
        Measure = Measure.Stock,
        PopulationGroup = "idp",
        Unit = CountUnit.Person,
        Period = date is null ? null : Period.At(PartialDate.Parse(date)),
        Places = [place],
    };
}

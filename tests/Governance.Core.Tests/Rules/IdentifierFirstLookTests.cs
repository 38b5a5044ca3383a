using System.Text;
using CsCheck;
using Governance.Core.Json;
using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>The first look for identifiers against the exact walk: what it calls sure has none.</summary>
public class IdentifierFirstLookTests
{
    private static readonly string[] Pieces =
    [
        "a", "é", " ", "\u00A0", "\u202F", ".", "-", "/", "(", ")", ",", ":", "@", "+", "\"", "\\", "\n", "0", "1", "22", "2021", "00223",
        "tel", "tél", "nom", "NINA ", "x.ml", "http://", "{", "}", "[", "prénom", "Surname", "Nom s", "national i d", " s", "m s", "2021-06-30", "2021-2022", "a text that is longer than one vector ",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 14].Select(p => string.Concat(p.Select(i => Pieces[i])));

    [Fact]
    public void First_look_at_a_text_lets_no_identifier_pass()
        => Texts.Sample(text => IdentifierScan.MayBeIn(Encoding.UTF8.GetBytes(text)) || !IdentifierScan.IsIn(text, isInstitution: false), iter: 20_000);

    [Theory]
    [InlineData("Nom s: Traore")]
    [InlineData("Prenom s: Aminata")]
    [InlineData("National i d: AB1")]
    [InlineData("Le voyage, prénom : Aminata")]
    public void Heading_of_several_words_is_found(string note)
        => Assert.Equal(0, IdentifierFirstLook.SureUpTo(Encoding.UTF8.GetBytes($"{{\"type\":\"Migrant\",\"id\":\"m-1\",\"notes\":{Json(note)}}}"), isInstitution: false));

    [Fact]
    public void First_look_at_a_record_finds_what_the_walk_finds()
        => Gen.Select(Texts, Texts, Texts, Texts, Gen.Bool).Sample(
            (note, scheme, field, kept, isFirst) =>
            {
                var text = new StringBuilder("{\"type\":\"Migrant\",\"id\":\"m-1\",");
                var extensions = $"\"extensions\" : {{\"kobo/1\":{{{Json(field)}:{Json(kept)},\"n\":[70001122]}}}}";
                var own = $"\"identifiers\":[ {{\"scheme\" : {Json(scheme)},\"value\":\"v\"}}],\"notes\":{Json(note)}";
                text.Append(isFirst ? $"{extensions},{own}" : $"{own},{extensions}").Append('}');
                Same(Encoding.UTF8.GetBytes(text.ToString()));
            },
            iter: 5_000);

    [Fact]
    public void First_look_at_the_cases_of_all_rules_finds_what_the_walk_finds()
    {
        foreach (var element in RuleList.Rules.Select(r => RuleCases.Find(r.Descriptor.Code)!).SelectMany(c => c.Good.Concat(c.Bad)).SelectMany(c => c.Records))
            Same(Encoding.UTF8.GetBytes(element.GetRawText()));
    }

    [Fact]
    public void First_look_at_dimensions_and_attributes_finds_what_the_walk_finds()
        => Gen.Select(Texts, Texts).Sample(
            (dimension, attribute) => Same(Encoding.UTF8.GetBytes(
                $"{{\"type\":\"Observation\",\"id\":\"o-1\",\"indicatorId\":\"i-1\",\"dimensions\":[{{\"dimension\":{Json(dimension)},\"code\":\"x\"}}],\"attributes\":[{{\"dimension\":{Json(attribute)},\"code\":\"x\"}}]}}")),
            iter: 5_000);

    private static string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static void Same(byte[] json)
    {
        var record = RecordJson.Read(json);
        var (looked, walked) = (new List<string>(), new List<string>());
        var looks = new RuleContext(new ValidationOptions(), (_, pointer, _) => looked.Add(pointer));
        looks.Bytes.Announce(record, json);
        looks.Run(new IdentifierOutsideItsBlock(), record);
        var walks = new RuleContext(new ValidationOptions(), (_, pointer, _) => walked.Add(pointer));
        walks.Bytes.Announce(record, json);
        walks.Run(new WalkOnly(), record);
        Assert.Equal(walked, looked);
    }

    private sealed class WalkOnly() : Rule<Record>(new IdentifierOutsideItsBlock().Descriptor)
    {
        protected override void Check(Record record, RuleContext context)
            => IdentifierOutsideItsBlock.Walk(record, new RecordTexts(context.Bytes.Of(record), new TextStep[RecordTexts.MaxDepth + 1]), record is Facility or Organisation, context);
    }
}

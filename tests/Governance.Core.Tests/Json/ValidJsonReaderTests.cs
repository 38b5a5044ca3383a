using System.Text;
using System.Text.Json;
using Governance.Core.Json;
using Governance.Core.Testing;
using Governance.Core.Tests.Schemas;

namespace Governance.Core.Tests.Json;

/// <summary>The reader of JSON that is known to be valid gives the tokens that the careful one gives.</summary>
public class ValidJsonReaderTests
{
    [Fact]
    public void Tokens_are_those_of_the_reader_that_checks()
    {
        var random = new Random(31);
        var records = new RecordGenerator(random);
        for (var i = 0; i < 3_000; i++)
        {
            var json = records.Next().ToJsonString();
            SameTokens(i % 2 == 0 ? json : Respelling.Of(json, random));
        }
    }

    [Theory]
    [InlineData("""  { "a" : [ ] , "b\"" :{}, "c\\": [1,-2.5e+3 ,true,false,null,"x\\\\", "y:" ] }  """)]
    [InlineData("12")]
    [InlineData("\"a\"")]
    [InlineData("[[],[{}]]")]
    public void Spaces_escapes_and_bare_values_are_read(string json) => SameTokens(json);

    [Fact]
    public void Skipping_goes_behind_the_value_of_a_member()
    {
        var reader = new ValidJsonReader("""{"a":{"b":[1,{"c":2}]},"d":"}","e":3}"""u8);
        var names = new List<string>();
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            names.Add(Encoding.UTF8.GetString(reader.ValueSpan));
            reader.Skip();
        }

        Assert.Equal(["a", "d", "e"], names);
    }

    private static void SameTokens(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var careful = new Utf8JsonReader(bytes);
        var quick = new ValidJsonReader(bytes);
        while (careful.Read())
        {
            Assert.True(quick.Read());
            Assert.Equal(careful.TokenType, quick.TokenType);
            Assert.Equal(careful.TokenStartIndex, quick.TokenStartIndex);
            Assert.True(careful.ValueSpan.SequenceEqual(quick.ValueSpan), json);
            Assert.Equal(careful.ValueIsEscaped, quick.ValueIsEscaped);
        }

        Assert.False(quick.Read());
    }
}

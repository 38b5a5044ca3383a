using Governance.Core.Rules;

namespace Governance.Core.Tests.Rules;

/// <summary>Where the French word « trafic » leaves open which crime is meant.</summary>
public class AmbiguousTraficTests
{
    [Theory]
    [InlineData("Trafic")]
    [InlineData("la lutte contre le trafic.")]
    [InlineData("le trafic, la contrebande")]
    [InlineData("le trafic et la traite")]
    [InlineData("trafic humain")]
    [InlineData("trafic d'êtres humains")]
    [InlineData("trafic des personnes")]
    [InlineData("trafics de femmes et d’enfants")]
    [InlineData("trafic illicite")]
    [InlineData("trafic illicite de personnes")]
    [InlineData("TRAFIC DE MINEURS")]
    public void Word_alone_or_with_persons_is_ambiguous(string text) => Assert.True(AmbiguousTrafic.IsIn(text));

    [Theory]
    [InlineData("")]
    [InlineData("trafic illicite de migrants")]
    [InlineData("Trafic illicite de migrants par terre, mer et air")]
    [InlineData("trafic illicite des migrants")]
    [InlineData("trafic de drogue")]
    [InlineData("trafic d’armes")]
    [InlineData("trafic illicite de stupéfiants")]
    [InlineData("trafic routier")]
    [InlineData("trafic aérien")]
    [InlineData("les trafiquants")]
    [InlineData("traite des personnes")]
    public void Word_with_another_complement_is_clear(string text) => Assert.False(AmbiguousTrafic.IsIn(text));
}

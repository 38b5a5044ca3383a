using System.CodeDom.Compiler;

namespace Governance.Core.Json.Readers;

/// <summary>Reads a <see cref="GeoPoint"/>. Made from the type: <c>GOVERNANCE_UPDATE=1 dotnet test</c> makes it anew.</summary>
[GeneratedCode("InStep.ReaderSource", "1")]
internal static class GeoPointReader
{
    private static readonly MemberNames Names = new(
        "latitude",
        "longitude");

    public static GeoPoint Read(ref JsonInput input)
    {
        input.Start();
        decimal? latitude = null;
        decimal? longitude = null;
        for (var member = -1; input.Next(Names, ref member);)
        {
            switch (member)
            {
                case 0:
                    latitude = JsonInput.Number(ref input);
                    break;
                case 1:
                    longitude = JsonInput.Number(ref input);
                    break;
            }
        }

        return new GeoPoint(latitude ?? throw JsonInput.Lacks("latitude"), longitude ?? throw JsonInput.Lacks("longitude"));
    }
}
